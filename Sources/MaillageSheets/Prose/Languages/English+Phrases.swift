/// Turns and small words of English: verbs, what opens clauses, what says of a role.
enum EnglishPhrases {
  static let verbs = WordSet(
    """
    is are was were be been has have had do does did will would can could may might must should
    shall meets meet met sits sit brings bring works work consists includes include comprises leads
    lead chairs coordinates runs funds supports provides offers takes take attend attended joins
    join involves comprises decided decide agreed agree said says noted welcomed thanked sat serve serves
    participate participates joined hosts manages convened established
    oversees reports replaces replaced discussed discuss aims aim helps help acts awarded gave gives
    came comes come heard received considered presented updated reviewed became remains started
    starts began set formed form launched signed created delivers deliver worked working share
    wrote took spoke told asked opened confirmed explained answered introduced recalled wished
    shares advises advise acts sets looks ensures ensure continues continue reviews receives
    """)
  static let clauseOpeners = WordSet(
    """
    which who whose what where when while because although so_that in_order to_discuss to_share to_improve
    funded_by financed_by supported_by sponsored_by chaired_by co-chaired_by led_by run_by hosted_by
    managed_by coordinated_by co-ordinated_by convened_by in_partnership_with with_support_from
    with_funding_from as_does as_do as_is as_are to_support that if once every_month so but made_up_of and_made_up paid_for_by delivered_by overseen_by serviced_by
    to_tackle to_reduce to_help to_make to_work to_develop to_deliver to_prevent to_ensure to_set
    to_build to_provide to_create every_quarter every_year twice_a_year four_times in_one together
    only and_supported and_funded and_financed and_hosted and_chaired and_led and_run and_managed
    and_overseen and_delivered and_coordinated and_serviced and_meets and_meet and_reports and_is
    and_are and_was and_were and_has and_have and_had and_will and_works and_provides and_receives
    and_aims and_acts and_takes and_set and_sets and_looks and_gives and_helps and_offers
    together_in around_the_table around_one_table together_with paid_for_by paid_by each_month each_quarter under_one_roof
    """)
  static let entryClauses = WordSet(
    """
    working_in working_with working_across operating_in based_in responsible_for nominated_by
    appointed_by elected_by selected_by active_in drawn_from serving_the covering_the
    """)
  static let preludes = WordSet(
    """
      mainly chiefly notably usually often sometimes then too
    also currently today now together regularly at_least around_the_table among_others at_present
    drawn_from made_up_of twice_a_year four_times_a_year every_month every_quarter amongst_others
    """)
  static let roleMarks: [(role: Role, words: WordSet)] = [
    (
      .chair,
      WordSet(
        """
        chair chairman chairwoman chairperson convener who_chairs who_chairs_it which_chairs
        which_chairs_it chairing in_the_chair
        """)
    ),
    (
      .coordinator,
      WordSet(
        """
        lead_agency lead_partner lead_organisation coordinator coordinating co-ordinating
        who_coordinates which_coordinates which_leads who_leads
        """)
    ),
    (.secretary, WordSet("secretary secretariat minutes minute_taker clerk")),
    (.contact, WordSet("contact point_of_contact")),
  ]
  static let unnaming = WordSet(
    """
    about priorities update minutes agenda report briefing members membership terms nominations structure
    note notes attendance venue apologies support information overview details page documents publications
    contacts faqs
    """)
  static let otherLists = WordSet(
    """
    aim aims objective objectives purpose purposes task tasks function functions role roles priority
    priorities theme themes topic topics activity activities action actions date dates venue
    outcome outcomes outputs agenda documents principles conditions steps values duties powers
    responsibilities background contact contacts opening_hours hours address addresses target_group
    audience benefits results issues questions reports items resources terms_of_reference what_we_do
    what_it_does how_it_works how_we_work things
    """)
}
