import Testing

@testable import MaillageSheets

/// Minutes: whose meeting it was, who was there and who sent apologies.
@Suite struct EnglishMinutesTests {
  @Test(arguments: sheets)
  func whoTakesPartIsRead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "a meeting of the platform in the title",
      text: """
        NOTE of MEETING of the GLENSHIRE COMMUNITY PLANNING PARTNERSHIP DELIVERY GROUP held in the \
        LONG ROOM on 4 May

        Present:
        Cllr Zelda Quint (in the Chair)
        Blim Torvald, Glenshire Police
        Ona Brack, Shelter

        GL185 NORTH GLEN HUB
        The Hub brings together Glenshire Council and NHS Glenshire.
        """,
      pairs: [
        "GLENSHIRE COMMUNITY PLANNING PARTNERSHIP DELIVERY GROUP <- Glenshire Police",
        "GLENSHIRE COMMUNITY PLANNING PARTNERSHIP DELIVERY GROUP <- Shelter",
        "NORTH GLEN HUB <- Glenshire Council", "NORTH GLEN HUB <- NHS Glenshire",
      ]),
    MemberPairs(
      name: "a body behind a dash, and apologies",
      text: """
        Minutes of the Anytown Safer Communities Partnership held on 4 May

        Present:
        Zelda Quint, Chief Officer – Anyshire Police
        Blim Torvald – Anytown Council (Chair)

        Apologies: Rona Bell (NHS Anyshire), Xander Plim (Shelter)
        """,
      pairs: [
        "Anytown Safer Communities Partnership <- Anyshire Police",
        "Anytown Safer Communities Partnership <- Anytown Council = chair",
        "Anytown Safer Communities Partnership <- NHS Anyshire",
        "Anytown Safer Communities Partnership <- Shelter",
      ]),
    MemberPairs(
      name: "several persons on a line of apologies",
      text: """
        Anytown Partnership – Executive Board

        Present:
        Zelda Quint (ZQ)   Anytown Council

        Apologies:
        Rona Bell, Anyshire Police, Xander Plim and Ona Brack, Anyshire National Park
        """,
      pairs: [
        "Anytown Partnership – Executive Board <- Anytown Council",
        "Anytown Partnership – Executive Board <- Anyshire Police",
        "Anytown Partnership – Executive Board <- Anyshire National Park",
      ]),
    MemberPairs(
      name: "who speaks in minutes",
      text: """
        Glenshire Community Safety Partnership
        1. Apologies
        Apologies were received from Rona Bell (Probation Service) and Xander Plim.

        2. Minutes of Previous Meeting
        The minutes were agreed.

        3. Update
        Zelda Quint (Glenshire Constabulary) reported that crime had stayed level. The Partnership \
        NOTED the report.
        """,
      pairs: [
        "Glenshire Community Safety Partnership <- Probation Service",
        "Glenshire Community Safety Partnership <- Glenshire Constabulary",
      ]),
    MemberPairs(
      name: "in attendance where nobody else is present",
      text: """
        Anytown Partnership Board – 12 June

        In attendance: Cllr Zelda Quint (Anytown Council), Blim Torvald (Anyshire Police)
        """,
      pairs: [
        "Anytown Partnership Board <- Anytown Council",
        "Anytown Partnership Board <- Anyshire Police",
      ]),
  ]
}
