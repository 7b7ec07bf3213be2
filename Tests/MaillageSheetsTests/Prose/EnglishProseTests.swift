import Testing

@testable import MaillageSheets

@Suite struct EnglishProseTests {
  /// Each rule of the English table on a sheet of its own.
  @Test(arguments: sheets)
  func whoTakesPartIsRead(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "made up of",
      text: """
        The Anytown Community Safety Partnership is made up of Anyshire Police, Anytown \
        Borough Council, the Probation Service, Anyshire Fire and Rescue Service and \
        NHS Anyshire. It is chaired by Councillor Zelda Quint.
        """,
      pairs: [
        "Anytown Community Safety Partnership <- Anyshire Police",
        "Anytown Community Safety Partnership <- Anytown Borough Council",
        "Anytown Community Safety Partnership <- Probation Service",
        "Anytown Community Safety Partnership <- Anyshire Fire and Rescue Service",
        "Anytown Community Safety Partnership <- NHS Anyshire",
        "Anytown Community Safety Partnership <- Councillor = chair",
      ]),
    MemberPairs(
      name: "partners include",
      text: """
        The Youth Justice Board meets every month. Partners include the local \
        authority, social services, Barnardo's and two secondary schools. Residents' \
        groups could be invited later.
        """,
      pairs: [
        "Youth Justice Board <- local authority",
        "Youth Justice Board <- social services",
        "Youth Justice Board <- Barnardo's",
        "Youth Justice Board <- secondary schools",
      ]),
    MemberPairs(
      name: "membership list",
      text: """
        Prevent Steering Group: terms of reference

        Membership:
        • Director of Public Health
        • Head of Community Safety, Anytown Council (Chair)
        • Anyshire Police
        • Anytown College
        • Voluntary Action Anytown
        • Mosque representatives

        The group will report to the Community Safety Board.
        """,
      pairs: [
        "Prevent Steering Group <- Director of Public Health",
        "Prevent Steering Group <- Head of Community Safety|Head of Community Safety, Anytown Council|Anytown Council = chair",
        "Prevent Steering Group <- Anyshire Police",
        "Prevent Steering Group <- Anytown College",
        "Prevent Steering Group <- Voluntary Action Anytown",
        "Prevent Steering Group <- Mosque|Mosque representatives",
      ]),
    MemberPairs(
      name: "chaired and convened",
      text: """
        The Inverclyde Alcohol and Drug Partnership was convened by Inverclyde Council \
        and is chaired by the Chief Superintendent. Its members are the Health and \
        Social Care Partnership, Turning Point Scotland and the Scottish Prison Service.
        """,
      pairs: [
        "Inverclyde Alcohol and Drug Partnership <- Inverclyde Council = coordinator",
        "Inverclyde Alcohol and Drug Partnership <- Chief Superintendent = chair",
        "Inverclyde Alcohol and Drug Partnership <- Health and Social Care Partnership",
        "Inverclyde Alcohol and Drug Partnership <- Turning Point Scotland",
        "Inverclyde Alcohol and Drug Partnership <- Scottish Prison Service",
      ]),
    MemberPairs(
      name: "represented",
      text: """
        Moray Community Planning Board
        Police Scotland is represented by Ch Insp Z Quint. Skills Development Scotland \
        sits on the Board, as does Moray College UHI. NHS Grampian is not represented \
        on the Board.
        """,
      pairs: [
        "Moray Community Planning Board <- Police Scotland",
        "Moray Community Planning Board <- Skills Development Scotland",
        "Moray Community Planning Board <- Moray College UHI",
      ]),
    MemberPairs(
      name: "minutes attendees",
      text: """
        Anytown Safer Neighbourhoods Forum

        Attendees: Z Quint (Anytown Council), Blim Torvald (Neighbourhood Watch), PC \
        Xander Plim (Anyshire Police), Rev Oona Brack (St Mary's Church)
        Apologies: Mr Quill (Fire Service)
        """,
      pairs: [
        "Anytown Safer Neighbourhoods Forum <- Anytown Council",
        "Anytown Safer Neighbourhoods Forum <- Neighbourhood Watch",
        "Anytown Safer Neighbourhoods Forum <- Anyshire Police",
        "Anytown Safer Neighbourhoods Forum <- St Mary's Church",
        "Anytown Safer Neighbourhoods Forum <- Fire Service",
      ]),
    MemberPairs(
      name: "funded",
      text: """
        The Bridges Project is run by Youth Focus and funded by the National Lottery \
        Community Fund, the Robertson Trust and Anyshire Council. It works in \
        partnership with St John's Primary School and the library service.
        """,
      pairs: [
        "Bridges Project <- Youth Focus = coordinator",
        "Bridges Project <- National Lottery Community Fund = funder",
        "Bridges Project <- Robertson Trust = funder",
        "Bridges Project <- Anyshire Council = funder",
        "Bridges Project <- St John's Primary School",
        "Bridges Project <- library service",
      ]),
    MemberPairs(
      name: "lead verb",
      text: """
        Anytown Council leads the Violence Reduction Network, which brings together the \
        police, the ambulance service, schools and Victim Support.
        """,
      pairs: [
        "Violence Reduction Network <- Anytown Council = coordinator",
        "Violence Reduction Network <- police",
        "Violence Reduction Network <- ambulance service",
        "Violence Reduction Network <- schools",
        "Violence Reduction Network <- Victim Support",
      ]),
    MemberPairs(
      name: "sits on several",
      text: """
        Citizens Advice sits on the Poverty Action Group, the Digital Inclusion Forum \
        and the Anytown Partnership Board.
        """,
      pairs: [
        "Poverty Action Group <- Citizens Advice",
        "Digital Inclusion Forum <- Citizens Advice",
        "Anytown Partnership Board <- Citizens Advice",
      ]),
    MemberPairs(
      name: "co-opted",
      text: """
        The following organisations are members of the Licensing Forum: Anytown \
        Pubwatch; the Chamber of Commerce; Anyshire Police; and the Student Union. Mr T \
        Brampton has been co-opted.
        """,
      pairs: [
        "Licensing Forum <- Anytown Pubwatch",
        "Licensing Forum <- Chamber of Commerce",
        "Licensing Forum <- Anyshire Police",
        "Licensing Forum <- Student Union",
      ]),
    MemberPairs(
      name: "chairs of groups",
      text: """
        Glenshire Partnership Board

        Representing Glenshire Council (GC):
        Cllr Z Quint
        Mrs P Ombel

        Local Forum Chairs:
        Mr K Torvald, Easter Glen
        Ms B Wimple, Loch Side

        In attendance:
        Mr D Kweir, Policy Officer, Glenshire Council
        """,
      pairs: [
        "Glenshire Partnership Board <- Glenshire Council",
        "Glenshire Partnership Board <- Chair of the Easter Glen Local Forum|Easter Glen",
        "Glenshire Partnership Board <- Chair of the Loch Side Local Forum|Loch Side",
      ]),
    MemberPairs(
      name: "comprises with chair behind",
      text: """
        The Strategic Alliance comprises Anytown Homes, Shelter, Crisis and the \
        Department for Work and Pensions (DWP). The Alliance is co-ordinated by Anytown \
        Homes.
        """,
      pairs: [
        "Strategic Alliance <- Anytown Homes = coordinator",
        "Strategic Alliance <- Shelter",
        "Strategic Alliance <- Crisis",
        "Strategic Alliance <- Department for Work and Pensions",
      ]),
    MemberPairs(
      name: "before the verb",
      text: """
        Representatives from the Red Cross, Age UK and the parish council attend the \
        Resilience Forum. Supported by the Scottish Government, the Forum meets twice a \
        year.
        """,
      pairs: [
        "Resilience Forum <- Red Cross",
        "Resilience Forum <- Age UK",
        "Resilience Forum <- parish council",
        "Resilience Forum <- Scottish Government = funder",
      ]),
  ]
}
