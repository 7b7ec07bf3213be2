extension Phrase {
  /// The words in English.
  var english: String {
    switch self {
    // Furniture of every page.
    case .and: "and"
    case .colon: ":"
    case .semicolon: "; "
    case .reportTitle: "Who works with whom"
    case .navigation: "Pages of the report"
    case .navOverview: "Overview"
    case .navComparison: "Comparison"
    case .navSources: "Sources"
    case .skip: "Skip to content"
    case .footer: "Made with Maillage from lists of memberships."
    case .absence:
      """
      A list does not say everything: a partner that it does not name may well be active in \
      the field.
      """
    case .noCommune: "No commune given"
    case .noSector: "no sector given"
    case .internalBanner: "Internal: not for publication."
    case .internalBannerWhy: "This report names the members of {names}."
    case .madeUpBanner: "Made-up data: no commune, body or meeting described here exists."
    case .inhabitants: "{count} {count:inhabitant|inhabitants}"
    case .peerGroup: "group “{group}”"
    case .andOthers: "{count} {count:other|others}"
    case .namedIn: "according to {sources}"
    case .leadNamedIn: "Source: {sources}."
    case .onThisPage: "On this page"
    case .filterRows: "Filter rows"
    case .filterCommunes: "Find a commune"
    case .tableCut: "The first {shown} of {count} rows; the CSV tables hold them all."
    case .rowsCut: "The first {shown} of {count} rows; report.json holds them all."
    case .download: "Download the picture"

    // Counts.
    case .communesWord: "{count:commune|communes}"
    case .partnersWord: "{count:partner|partners}"
    case .platformsWord: "{count:platform|platforms}"
    case .membershipsWord: "{count:membership|memberships}"
    case .projectedTiesWord: "{count:tie|ties}"
    case .onSeveralWord: "{count:partner|partners} on several platforms"
    case .memberCount: "{count} {count:member|members}"
    case .noMemberNamed: "no member is named"

    // Heads of columns.
    case .communeHeading: "Commune"
    case .groupHeading: "Group"
    case .shapeHeading: "What the list shows"
    case .partnerHeading: "Partner"
    case .partnersHeading: "Partners"
    case .platformHeading: "Platform"
    case .platformsHeading: "Platforms"
    case .membershipsHeading: "Memberships"
    case .platformsReached: "Platforms reached"
    case .sectorHeading: "Sector"
    case .roleHeading: "Role"
    case .ruleHeading: "Rule"
    case .sourceHeading: "Source"
    case .sentenceHeading: "What is written"
    case .quoted: "\"{words}\""
    case .toCheck: "(to check)"
    case .whoHeading: "Who"
    case .inCommon: "In common"
    case .weightHeading: "Weight"
    case .nameHeading: "Name"
    case .onSeveralHeading: "On several"
    case .meanDegreeHeading: "Platforms per partner"
    case .meetingTwiceHeading: "Pairs on two platforms"
    case .groupsApartHeading: "Separate groups"
    case .largestPartHeading: "In the largest part"
    case .cutOrganisationsHeading: "Only link between others"
    case .bodiesInBoth: "Partners named in both"
    case .ofWhichGeneric: "Of which generic"
    case .fileHeading: "File"
    case .rowsReadHeading: "Rows read"
    case .rowsRefusedHeading: "Rows refused"
    case .warningsHeading: "Warnings"
    case .severityHeading: "Severity"
    case .placeHeading: "Where"
    case .messageHeading: "What"
    case .remedyHeading: "What to do"

    // Heads of sections.
    case .sectionMain: "What stands out"
    case .sectionPicture: "The partnership in one picture"
    case .sectionRoster: "Members of {platform}, by sector"
    case .sectionPlatforms: "The platforms and their members"
    case .sectionLinks: "Links between platforms"
    case .sectionTogether: "Who holds the partnership together"
    case .sectionShared: "Which platforms share members"
    case .sectionOnce: "Who is named only once"
    case .sectionLeaving: "What if one leaves?"
    case .sectionSectors: "The sectors"
    case .sectionOutside: "Funders and beneficiaries"
    case .sectionSeats: "Seats set by statute"
    case .sectionNowhere: "Named without a platform"
    case .sectionAnnex: "Annex: the numbers and their definitions"
    case .sectionMemberships: "All memberships and their sources"
    case .sectionFirst: "What to read first"
    case .sectionCommunes: "The communes"
    case .sectionIntercommunal: "Platforms of several communes"
    case .sectionFiles: "The data of this report"
    case .sectionIndicators: "The communes by indicators"
    case .sectionAllTogether: "All communes in one picture"
    case .sectionGallery: "Side by side, on one scale"
    case .sectionPairs: "What two communes have in common"
    case .sectionRead: "What was read"
    case .sectionProblems: "What to check"
    case .sectionCited: "Where it is written"

    // Shape before measure.
    case .shapeEmpty: "no membership is named"
    case .shapeOne: "one platform known; not comparable"
    case .shapeOneNamed: "the members of one platform only are named; not comparable"
    case .shapeSeparate: "{count} platforms, no partner in common in this list"
    case .shapeParts: "linked platforms, in {count} groups without a partner in common"
    case .shapeConnected: "{count} platforms, all linked by common partners"
    case .leadEmpty: "No membership is named in the lists received."
    case .leadOne:
      """
      One platform is known: {platform}, with {partners} {partners:partner|partners}. It is \
      not comparable; here are its members.
      """
    case .leadSeparate:
      """
      {partners} {partners:partner sits|partners sit} on {platforms} platforms, which have no \
      partner in common in this list
      """
    case .leadParts:
      """
      {partners} partners sit on {platforms} platforms. {several} of them {several:sits|sit} \
      on several, but the platforms form {parts} groups without a partner in common.
      """
    case .leadConnected:
      """
      {partners} partners sit on {platforms} platforms. {several} of them {several:sits|sit} \
      on several and so {several:links|link} all platforms with one another.
      """
    case .leadShared:
      """
      {partners} {partners:partner sits|partners sit} on {platforms} platforms, all of them \
      shared with other communes: the overview describes them once.
      """
    case .shapeShared: "{count} platforms, all shared with other communes"
    case .othersEmpty: "{count} other {count:platform is|platforms are} named without members."
    case .badgeNote: "The number after a name says on how many platforms that partner sits."
    case .butLinked: "but"

    // Findings.
    case .linkedOnlyThrough:
      "{count} {count:pair of partners is|pairs of partners are} linked only through {name}."
    case .linkedMeans:
      """
      Two partners are linked if they sit on the same platform, or if a chain of common \
      partners joins them.
      """
    case .pairsMeetTwice:
      "{count} {count:pair of partners meets|pairs of partners meet} on two or more platforms."
    case .noPairMeetsTwice: "No two partners are named together on more than one platform."
    case .namedOnceCount: "{count} of {total} partners {count:is|are} named on one platform only."
    case .everybodyNamedOnce: "Every partner is named on one platform only."
    case .nobodyNamedOnce: "No partner is named on one platform only."
    case .onlyOn: "{platform} ({count}): {names}"
    case .meanPlatforms: "A partner sits on {mean} {mean:platform|platforms} on average."
    case .meanPlatformsAmongPeers:
      """
      A partner sits on {mean} {mean:platform|platforms} on average; in the {count} other \
      comparable communes between {low} and {high}.
      """
    case .meanPlatformsSame:
      """
      A partner sits on {mean} {mean:platform|platforms} on average; in the {count} other \
      comparable communes on {low}.
      """
    case .togetherNoShared: "No partner in common in this list: none is named on two platforms."
    case .togetherNobodyAlone:
      """
      Nobody holds the partnership together alone: whichever partner leaves, the others stay \
      linked as before.
      """
    case .andMoreInAnnex: "{count} more {count:stands|stand} in the annex."
    case .onMost: "On several platforms sit:"
    case .onCountPlatforms: "on {count} platforms: {names}"
    case .onPlatforms: "on {count} platforms"
    case .partsAre: "Groups of platforms without a partner in common:"
    case .groupOf: "{names} ({count} {count:partner|partners})"
    case .noPartnerInCommon: "No partner in common in this list."
    case .sharedCaption: "Pairs of platforms with partners in common"
    case .platformsAlone: "Without a partner in common with another platform: {names}."
    case .partOf: "part of {parent}"
    case .sharedWith: "shared with {communes}"
    case .partsWithLinks:
      "Without these links the platforms form {parts} groups; with them, {linked}."

    // Departures.
    case .ifLeaves: "If {name} leaves: "
    case .ifStops: "If {name} stops: "
    case .leftWithoutPlatform:
      "{count} {count:partner sits|partners sit} nowhere else in this list ({names})"
    case .leftWithoutMember: "{names} {count:has|have} no named member any more"
    case .fallsIntoGroups:
      "the rest falls into {count} groups without a partner in common: {groups}"
    case .restStaysLinked: "the other platforms stay linked"
    case .leavingNoShared:
      "No partner links two platforms in this list, so no departure separates platforms."
    case .leavingNobody:
      "Whichever partner leaves, the platforms stay linked with one another as before."
    case .leavingOthers: "If any other partner leaves, the platforms stay linked as before."
    case .stoppingNothing:
      "Whichever platform stops, every partner still sits elsewhere and all stay linked."

    // Tables of a commune.
    case .sectorsCaption: "How present each sector is in the list"
    case .sectorsUnnamed:
      "No partner is named in these sectors: {names}. That does not mean that there is none."
    case .outsideCaption: "Drawn dashed and listed here, but not counted as members"
    case .seatsCaption: "Seats that a text requires or rules out"
    case .onNoPlatform: "{count} {count:partner is|partners are} named without a platform: {names}."
    case .membershipsCaption: "Who sits where, in what role, and where it is written"
    case .annexNote:
      "For those who study networks. Every number describes this list, not the commune."
    case .annexNoteOne: "With one platform only, only counts mean something."
    case .undefinedWhen: "No value: {when}."
    case .annexOrganisations: "Partners: measures"
    case .annexPlatforms: "Platforms: measures"

    // Overview.
    case .indexLead:
      """
      {communes} {communes:commune|communes}; {comparable} {comparable:names|name} two \
      platforms or more and can be compared.
      """
    case .readSeparate:
      """
      {count} {count:commune names|communes name} platforms with no partner in common in this \
      list: {communes}.
      """
    case .readOne:
      """
      {count} {count:commune names|communes name} one platform only: read its members, do not \
      compare it ({communes}).
      """
    case .readIntercommunal:
      """
      {count} {count:platform belongs|platforms belong} to several communes; {count:it is|they \
      are} described once, below.
      """
    case .communesCaption: "Each commune on one line; its name leads to its page"
    case .intercommunalNote:
      "Each stands in the network of all communes that share it, and is described here only."
    case .sharedByCommunes: "{count} communes: {communes}"
    case .fileMemberships: "all memberships, ready to be read again by the tool"
    case .fileNodes: "partners and platforms with their measures"
    case .fileNetworks: "the communes with their measures and quantiles"
    case .filePairs: "what two communes have in common"
    case .fileSectors: "the sectors by commune"
    case .fileLinks: "links between platforms"
    case .fileSources: "files read, rows refused, warnings"
    case .fileJSON: "the report for other programs"
    case .fileMarkdown: "the report as text"

    // Comparison.
    case .comparisonTitle: "Comparison of the communes"
    case .comparisonLead:
      """
      The lists are neither equally long nor equally careful: compare each commune with those \
      of its group, without making it a league table.
      """
    case .indicatorsCaption: "One line a commune"
    case .quantileNote:
      """
      The bar shows where the commune stands within its group: nearly empty is lowest, nearly \
      full is highest. No bar: fewer than three communes to compare.
      """
    case .quantileWords: "position {share} among {count}"
    case .notComparableNote: "–: one platform known, or none; not comparable."
    case .galleryNote: "Same measures, same scale: a larger picture is a longer list."
    case .pairsNone: "No partner is named in two communes."
    case .pairBodies: "{count} of {total}"
    case .pairsCaption: "Pairs of communes that name the same partners"
    case .pairsNote:
      """
      Partners are matched by name. A generic partner (CPAS, local police …) has the same name \
      everywhere without being the same body. Platforms of several communes are not counted \
      here.
      """
    case .sectorsByCommuneCaption: "Partners named, by sector and commune"

    // Sources.
    case .sourcesTitle: "The sources"
    case .sourcesLead: "This report says what the files below say, and nothing more."
    case .sourcesDate: "Read on {date}."
    case .readCaption: "Files read"
    case .noProblem: "No problem was found."
    case .problemsCaption: "Problems found while reading"
    case .citedCaption: "Where the memberships are written"

    // Pictures.
    case .pictureTitle: "Partners and platforms: {commune}"
    case .pictureTitleAll: "Partners and platforms"
    case .pictureSubtitle:
      """
      {partners} {partners:partner|partners}, {platforms} {platforms:platform|platforms}.
      """
    case .pictureSectorKey: "Colour and letters: sector."
    case .pictureComponentKey: "Colour and letters: component, linked by shared partners."
    case .pictureModuleKey:
      "Colour and numbers: module, whose partners sit together more than elsewhere."
    case .pictureComponentName: "component {code}"
    case .pictureModuleName: "module {code}"
    case .pictureOtherGroup: "others (smaller, or not counted)"
    case .pictureOutsideCount:
      "{count} {count:funder or beneficiary|funders and beneficiaries} not counted."
    case .pictureDated: "As of {date}."
    case .pictureSource: "{count:Source|Sources}: {sources}"
    case .pictureAlternative:
      "Network of partners and platforms, {commune}; the lists on this page say what it holds."
    case .pictureCaption:
      "A line joins a partner to a platform where it sits. Letters and colour show the sector."
    case .pictureCaptionRoster: "The members, grouped by sector."
    case .pictureCaptionMatrix:
      """
      A mark shows that the partner of the row sits on the platform of the column. Bars show \
      on how many platforms a partner sits, and how many partners a platform has.
      """
    case .pictureCaptionOverview:
      "Each bubble is a platform with the partners that only it has; between the bubbles stand the partners of several."
    case .pictureOnePlatform: "Partners of one platform"
    case .picturePlatforms: "Platforms"
    case .pictureSeveral: "Partners of several (number of platforms)"
    case .pictureNoPlatform: "On no platform"
    case .picturePartnerOne: "%d partner"
    case .picturePartnerMany: "%d partners"
    case .pictureChair: "chairs"
    case .pictureCoordinator: "coordinates"
    case .pictureOutside: "funds or benefits (not counted)"
    case .pictureLink: "link between platforms"
    case .pictureCut: "partners are linked only through it"
    case .pictureModule: "module: sit together more than elsewhere"

    // Pictures in free form.
    case .pictureSizeBy: "area of the disc: {measure}"
    case .pictureWeight: "width of the line: weight ({least} to {most})"
    case .pictureBarBy: "length of the bar: {measure}"
    case .pictureSizeDegree: "number of platforms"
    case .pictureSharedOne: "%d platform shared"
    case .pictureSharedMany: "%d platforms shared"
    case .pictureBubble: "the partners of a single platform"
    case .pictureHub: "platform"
    case .pictureBetween: "partner of several platforms: the more, the larger"
    case .pictureBetweenSized: "partner of several platforms"
    case .pictureClockwise:
      "In each bubble the sectors stand clockwise from the top, in the order of the legend."
    case .pictureClockwiseGroups:
      "In each bubble the groups stand clockwise from the top, in the order of the legend."
    case .pictureNotCounted: "Funds or benefits (not counted)"

    // Pictures that compare.
    case .pictureTogether:
      "The communes side by side: {communes}; the tables on this page say what it holds."
    case .pictureCaptionButterfly:
      "On top, in the middle: partners named in both communes. Below: those of one, on its side."
    case .pictureCaptionMultiples:
      """
      Each partner and each platform has its place, the same in every picture; hollow where it \
      is not named. Numbers and letters: the names below the pictures.
      """
    case .pictureIntercommunal: "intermunicipal platform"
    case .pictureInBoth: "Named in both"
    case .pictureSameName: "Same name, each commune its own"
    case .pictureNoneInBoth: "No partner in common in these lists"
    case .pictureOnlyHere: "{part} only"
    case .pictureKept: "kept (both)"
    case .pictureGained: "gained ({part} only)"
    case .pictureLost: "lost ({part} only)"
    case .pictureAbsent: "named in another picture"
    case .pictureSquares: "■ named, □ not named, in the order of the pictures"
    case .picturePairTitle: "{first} and {second}: shared and own partners"
    case .pictureDatesTitle: "{commune}: {dates}"
    case .pictureDifferenceTitle: "{first} and {second}: what sets them apart"
    case .pictureSeveralTitle: "{count} communes side by side"
    case .pictureSharedCount: "{count} of {total} partners {count:is|are} named in both."
    case .pictureGenericCount:
      "{count} of these {count:has|have} a general name (such as CPAS), each commune its own."
    case .pictureDatesCount: "Memberships: {kept} kept, {gained} gained, {lost} lost."
    case .pictureDifferenceCount:
      "Memberships: {kept} in both, {lost} in {first} only, {gained} in {second} only."
    case .pictureUnionCount:
      "{partners} {partners:partner|partners} and {platforms} {platforms:platform|platforms} in all, in the same place in every picture."
    case .pictureDateHeading: "Date"
    case .pictureAbsenceNote: "Absent from a list is not absent from the field."

    // Names to decide on.
    case .namesAllKnown: "Every name is known to the registry, and no two look alike."
    case .namesNear: "Look alike: one or two bodies? A row in registry.csv merges them."
    case .namesUnknown: "Not in the registry:"

    // The template.
    case .templateLists: "Values"
    }
  }
}
