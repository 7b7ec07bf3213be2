import Testing

@testable import MaillageSheets

/// How German and English papers are built and worded: tables of bodies, sections, relative clauses,
/// joined verbs, what the text only announces.
@Suite struct GermanEnglishBuildTests {
  @Test(arguments: english + german) func isReadRight(_ example: MemberPairs) {
    #expect(example.faults() == [])
  }

  private static let english: [MemberPairs] = [
    MemberPairs(
      name: "bodies before those who sit for them",
      text: """
        Membership of the Tarnwick Planning Board

        Body: Representative
        Tarnwick Council: Leader of the Council (Chair)
        Police Scotland: Divisional Commander
        Tarnwick College: Principal
        """,
      pairs: [
        "Tarnwick Planning Board <- Tarnwick Council = chair",
        "Tarnwick Planning Board <- Police Scotland",
        "Tarnwick Planning Board <- Tarnwick College",
      ]),
    MemberPairs(
      name: "a relative clause, and a turn that an and joins to it",
      text: """
        Tarnwick Safety Partnership

        Locks were handed out under Operation Oak, which was run by Tarnwick Police and paid for by \
        the Home Office.
        """,
      pairs: [
        "Operation Oak <- Tarnwick Police = coordinator", "Operation Oak <- Home Office = funder",
      ]),
    MemberPairs(
      name: "a name before what it is",
      text: """
        The Council has been awarded £310,000 by the Home Office for Safer Streets Holm, a project led \
        by Holm Borough Council.
        """,
      pairs: [
        "Safer Streets Holm <- Home Office = funder",
        "Safer Streets Holm <- Holm Borough Council = coordinator",
      ]),
    MemberPairs(
      name: "what is only announced, and the organ of a short form",
      text: """
        The Tarnwick Safeguarding Partnership (TSP) is made up of ten councillors, six traders and \
        representatives of two designated organisations:

        - Education Authority
        - Probation Board for Northern Ireland

        Every month the TSP Executive meets. Its members are Shelter and Tarnwick CVS.
        """,
      pairs: [
        "Tarnwick Safeguarding Partnership|TSP <- councillors",
        "Tarnwick Safeguarding Partnership|TSP <- traders",
        "Tarnwick Safeguarding Partnership|TSP <- Education Authority",
        "Tarnwick Safeguarding Partnership|TSP <- Probation Board for Northern Ireland",
        "TSP Executive <- Shelter", "TSP Executive <- Tarnwick CVS",
      ]),
    MemberPairs(
      name: "a new thing behind small words, and no member of itself",
      text: """
        Tarnwick Board

        A town-wide strategy group has been formed. It meets monthly. Its members are the Salvation \
        Army and Tarnwick Housing Trust.
        """,
      pairs: [
        "town-wide strategy group <- Salvation Army",
        "town-wide strategy group <- Tarnwick Housing Trust",
      ]),
    MemberPairs(
      name: "a kind before the name, a year behind the list",
      text: """
        Committee: Community Safety Overview Board

        It was set up by retailers in 2003.
        """,
      pairs: ["Community Safety Overview Board <- retailers = coordinator"]),
  ]

  private static let german: [MemberPairs] = [
    MemberPairs(
      name: "two things that a name is for",
      text: """
        Beirat für Seniorinnen und Senioren

        Dem Beirat gehören der Seniorenbund und der Gemeindeverband an.
        """,
      pairs: [
        "Beirat für Seniorinnen und Senioren <- Seniorenbund",
        "Beirat für Seniorinnen und Senioren <- Gemeindeverband",
      ]),
    MemberPairs(
      name: "those who joined forces",
      text: """
        Wohnraumallianz Neumoor

        Unter dem Dach der Wohnraumallianz haben sich die Stadt Neumoor, der Mieterverein und die \
        Caritas zusammengeschlossen. Ebenfalls dabei ist die Bürgerstiftung.
        """,
      pairs: [
        "Wohnraumallianz Neumoor <- Stadt Neumoor", "Wohnraumallianz Neumoor <- Mieterverein",
        "Wohnraumallianz Neumoor <- Caritas", "Wohnraumallianz Neumoor <- Bürgerstiftung",
      ]),
    MemberPairs(
      name: "a service in quotation marks",
      text: """
        Zusammenleben in Neumoor

        2016 entstand auf Initiative der Provinz die "Kommunale Fachstelle für Zuwanderung". \
        Vertragspartner sind die Stadt und das Rote Kreuz.
        """,
      pairs: [
        "Kommunale Fachstelle für Zuwanderung <- Provinz = coordinator",
        "Kommunale Fachstelle für Zuwanderung <- Stadt",
        "Kommunale Fachstelle für Zuwanderung <- Rote Kreuz",
      ]),
    MemberPairs(
      name: "sections with numbers, aims and addresses",
      text: """
        Suchthilfenetzwerk Neumoor

        1. Mitglieder
        - Suchtberatung der Caritas
        - Jobcenter Neumoor

        2. Leitung
        Geschäftsstelle: Rathaus, Zimmer 3

        3. Ziele
        - Lücken im Angebot erkennen
        - Angehörige unterstützen
        """,
      pairs: [
        "Suchthilfenetzwerk Neumoor <- Suchtberatung der Caritas",
        "Suchthilfenetzwerk Neumoor <- Jobcenter Neumoor",
      ]),
    MemberPairs(
      name: "bodies behind labels of one word",
      text: """
        Präventionsrat Moorheim

        Mitglieder:
        - Jugend und Alter: Jugendtreff Moorheim, Seniorenbeirat
        """,
      pairs: [
        "Präventionsrat Moorheim <- Jugendtreff Moorheim",
        "Präventionsrat Moorheim <- Seniorenbeirat",
      ]),
    MemberPairs(
      name: "legal forms of several signs",
      text: """
        Runder Tisch Moorheim

        Mitglieder sind u.a. die Drogenhilfe Moorheim e. V. und das Frauenhaus.
        """,
      pairs: [
        "Runder Tisch Moorheim <- Drogenhilfe Moorheim", "Runder Tisch Moorheim <- Frauenhaus",
      ]),
  ]
}
