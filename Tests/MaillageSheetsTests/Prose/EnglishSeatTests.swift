import Testing

@testable import MaillageSheets

/// Names of platforms and of bodies in English, and the ways of saying who sits where.
@Suite struct EnglishSeatTests {
  @Test(arguments: sheets)
  func whoTakesPartIsRead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "names over small words",
      text: """
        Work is shared out across the Safe in the Port Partnership, which draws on:
        • Children, young people and family services
        • Police and criminal justice agencies

        Glen and North Moor PCSP is paid for by the Department of Rural and Community Development.
        """,
      pairs: [
        "Safe in the Port Partnership <- Children, young people and family services",
        "Safe in the Port Partnership <- Police and criminal justice agencies",
        "Glen and North Moor PCSP <- Department of Rural and Community Development = funder",
      ]),
    MemberPairs(
      name: "a list of bodies whose names begin with a place",
      text: """
        Glenshire Planning Partnership (GPP) includes:
        • CVS Glenshire and District
        • Glenshire Council
        • NatureGlen
        • Glenshire Health and Social Care Partnership
        """,
      pairs: [
        "Glenshire Planning Partnership <- CVS Glenshire and District",
        "Glenshire Planning Partnership <- Glenshire Council",
        "Glenshire Planning Partnership <- NatureGlen",
        "Glenshire Planning Partnership <- Glenshire Health and Social Care Partnership",
      ]),
    MemberPairs(
      name: "around the table",
      text: """
        The Partnership Board sets the aims. The council's Chief Executive chairs it; Anyshire \
        Police, the probation service and the care trust each send a senior officer. Drink is a \
        part of it, so the Alcohol Team has a seat as well.
        """,
      pairs: [
        "Partnership Board <- council's Chief Executive = chair",
        "Partnership Board <- Anyshire Police", "Partnership Board <- probation service",
        "Partnership Board <- care trust", "Partnership Board <- Alcohol Team",
      ]),
    MemberPairs(
      name: "the subject behind what leads in",
      text: """
        The Anytown Board meets monthly. Under the Board, a Fairer Anytown Group looks at poverty. \
        Shelter convenes it; Citizens Advice and the Department for Work and Pensions (DWP) take \
        part.
        """,
      pairs: [
        "Fairer Anytown Group <- Shelter = chair|coordinator",
        "Fairer Anytown Group <- Citizens Advice",
        "Fairer Anytown Group <- Department for Work and Pensions",
      ]),
    MemberPairs(
      name: "a name in apposition",
      text: """
        Members heard that a county-wide group, Safer Glenshire, was being set up. Members of Safer \
        Glenshire are Tusla and the Borough Council.
        """,
      pairs: ["Safer Glenshire <- Tusla", "Safer Glenshire <- Borough Council"]),
    MemberPairs(
      name: "led and made up",
      text: """
        The Local Area Network is led by Glenshire Council and made up of voluntary groups, \
        alongside NHS Glenshire and the Fire Service.
        """,
      pairs: [
        "Local Area Network <- Glenshire Council = coordinator",
        "Local Area Network <- voluntary groups", "Local Area Network <- NHS Glenshire",
        "Local Area Network <- Fire Service",
      ]),
    MemberPairs(
      name: "initiative between",
      text: """
        The Safer Lanes project is a joint initiative between Anyshire Police and Anytown Council. \
        The Home Office has provided £200,000 towards it.
        """,
      pairs: [
        "Safer Lanes project <- Anyshire Police", "Safer Lanes project <- Anytown Council",
        "Safer Lanes project <- Home Office = funder",
      ]),
    MemberPairs(
      name: "numbers of members",
      text: """
        The Glen Joint Policing Committee meets four times a year. It has 20 members: 15 \
        councillors, 2 TDs and 3 community representatives.
        """,
      pairs: [
        "Glen Joint Policing Committee <- councillors", "Glen Joint Policing Committee <- TDs",
        "Glen Joint Policing Committee <- community representatives",
      ]),
  ]
}
