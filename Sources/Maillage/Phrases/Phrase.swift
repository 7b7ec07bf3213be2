/// Every phrase of reports and pictures, by what it is for.
///
/// The words stand in one file a language; a phrase without words in one of them does not compile.
/// Places in braces are explained at `Phrases`.
package enum Phrase: String, CaseIterable, Sendable {
  // Furniture of every page.
  case and
  case colon
  case semicolon
  case reportTitle
  case navigation
  case navOverview
  case navComparison
  case navSources
  case skip
  case footer
  case absence
  case noCommune
  case noSector
  case internalBanner
  case internalBannerWhy
  case madeUpBanner
  case inhabitants
  case peerGroup
  case andOthers
  case namedIn
  case leadNamedIn
  case onThisPage
  case filterRows
  case filterCommunes
  case tableCut
  case rowsCut
  case download

  // Counts.
  case communesWord
  case partnersWord
  case platformsWord
  case membershipsWord
  case projectedTiesWord
  case onSeveralWord
  case memberCount
  case noMemberNamed

  // Heads of columns.
  case communeHeading
  case groupHeading
  case shapeHeading
  case partnerHeading
  case partnersHeading
  case platformHeading
  case platformsHeading
  case membershipsHeading
  case platformsReached
  case sectorHeading
  case roleHeading
  case ruleHeading
  case sourceHeading
  case sentenceHeading
  /// `words`.
  case quoted
  case toCheck
  case whoHeading
  case inCommon
  case weightHeading
  case nameHeading
  case onSeveralHeading
  case meanDegreeHeading
  case meetingTwiceHeading
  case groupsApartHeading
  case largestPartHeading
  case cutOrganisationsHeading
  case bodiesInBoth
  case ofWhichGeneric
  case fileHeading
  case rowsReadHeading
  case rowsRefusedHeading
  case warningsHeading
  case severityHeading
  case placeHeading
  case messageHeading
  case remedyHeading

  // Heads of sections.
  case sectionMain
  case sectionPicture
  case sectionRoster
  case sectionPlatforms
  case sectionLinks
  case sectionTogether
  case sectionShared
  case sectionOnce
  case sectionLeaving
  case sectionSectors
  case sectionOutside
  case sectionSeats
  case sectionNowhere
  case sectionAnnex
  case sectionMemberships
  case sectionFirst
  case sectionCommunes
  case sectionIntercommunal
  case sectionFiles
  case sectionIndicators
  case sectionAllTogether
  case sectionGallery
  case sectionPairs
  case sectionRead
  case sectionProblems
  case sectionCited

  // Shape before measure.
  case shapeEmpty
  case shapeOne
  case shapeOneNamed
  case shapeSeparate
  case shapeParts
  case shapeConnected
  case leadEmpty
  case leadOne
  case leadSeparate
  case leadParts
  case leadConnected
  case leadShared
  case shapeShared
  case othersEmpty
  case badgeNote
  case butLinked

  // Findings.
  case linkedOnlyThrough
  case linkedMeans
  case pairsMeetTwice
  case noPairMeetsTwice
  case namedOnceCount
  case everybodyNamedOnce
  case nobodyNamedOnce
  case onlyOn
  case meanPlatforms
  case meanPlatformsAmongPeers
  case meanPlatformsSame
  case togetherNoShared
  case togetherNobodyAlone
  case andMoreInAnnex
  case onMost
  case onCountPlatforms
  case onPlatforms
  case partsAre
  case groupOf
  case noPartnerInCommon
  case sharedCaption
  case platformsAlone
  case partOf
  case sharedWith
  case partsWithLinks

  // Departures.
  case ifLeaves
  case ifStops
  case leftWithoutPlatform
  case leftWithoutMember
  case fallsIntoGroups
  case restStaysLinked
  case leavingNoShared
  case leavingNobody
  case leavingOthers
  case stoppingNothing

  // Tables of a commune.
  case sectorsCaption
  case sectorsUnnamed
  case outsideCaption
  case seatsCaption
  case onNoPlatform
  case membershipsCaption
  case annexNote
  case annexNoteOne
  case undefinedWhen
  case annexOrganisations
  case annexPlatforms

  // Overview.
  case indexLead
  case readSeparate
  case readOne
  case readIntercommunal
  case communesCaption
  case intercommunalNote
  case sharedByCommunes
  case fileMemberships
  case fileNodes
  case fileNetworks
  case filePairs
  case fileSectors
  case fileLinks
  case fileSources
  case fileJSON
  case fileMarkdown

  // Comparison.
  case comparisonTitle
  case comparisonLead
  case indicatorsCaption
  case quantileNote
  case quantileWords
  case notComparableNote
  case galleryNote
  case pairsNone
  case pairBodies
  case pairsCaption
  case pairsNote
  case sectorsByCommuneCaption

  // Sources.
  case sourcesTitle
  case sourcesLead
  case sourcesDate
  case readCaption
  case noProblem
  case problemsCaption
  case citedCaption

  // Pictures.
  case pictureTitle
  case pictureTitleAll
  case pictureSubtitle
  case pictureSectorKey
  case pictureComponentKey
  case pictureModuleKey
  case pictureComponentName
  case pictureModuleName
  case pictureOtherGroup
  case pictureOutsideCount
  case pictureDated
  case pictureSource
  case pictureAlternative
  case pictureCaption
  case pictureCaptionRoster
  case pictureCaptionMatrix
  case pictureCaptionOverview
  case pictureOnePlatform
  case picturePlatforms
  case pictureSeveral
  case pictureNoPlatform
  case picturePartnerOne
  case picturePartnerMany
  case pictureChair
  case pictureCoordinator
  case pictureOutside
  case pictureLink
  case pictureCut
  case pictureModule

  // Pictures in free form.
  case pictureSizeBy
  case pictureWeight
  case pictureBarBy
  case pictureSizeDegree
  case pictureSharedOne
  case pictureSharedMany
  case pictureBubble
  case pictureHub
  case pictureBetween
  case pictureBetweenSized
  case pictureClockwise
  case pictureClockwiseGroups
  case pictureNotCounted

  // Pictures that compare.
  case pictureTogether
  case pictureCaptionButterfly
  case pictureCaptionMultiples
  case pictureIntercommunal
  case pictureInBoth
  case pictureSameName
  case pictureNoneInBoth
  case pictureOnlyHere
  case pictureKept
  case pictureGained
  case pictureLost
  case pictureAbsent
  case pictureSquares
  case picturePairTitle
  case pictureDatesTitle
  case pictureDifferenceTitle
  case pictureSeveralTitle
  case pictureSharedCount
  case pictureGenericCount
  case pictureDatesCount
  case pictureDifferenceCount
  case pictureUnionCount
  case pictureDateHeading
  case pictureAbsenceNote

  // Names to decide on.
  case namesAllKnown
  case namesNear
  case namesUnknown

  // The template.
  case templateLists
}
