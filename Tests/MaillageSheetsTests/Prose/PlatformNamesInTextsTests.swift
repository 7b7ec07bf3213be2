import Testing

@testable import MaillageSheets

/// What a text calls a platform, where the words around the name could be taken for parts of it.
@Suite struct PlatformNamesInTextsTests {
  @Test(arguments: sheets)
  func thePlatformIsNamedAsTheTextDoes(_ sheet: MemberPairs) {
    #expect(sheet.faults() == [])
  }

  private static let sheets: [MemberPairs] = [
    MemberPairs(
      name: "two places in capitals, behind the sitting",
      text: """
        MINUTES of MEETING of TARNWICK & THE MOORS COMMUNITY PLANNING GROUP held in the TOWN HALL

        Present: Police, Tarnwick Council, Age Concern
        """,
      pairs: [
        "Tarnwick & the Moors Community Planning Group <- Police",
        "Tarnwick & the Moors Community Planning Group <- Tarnwick Council",
        "Tarnwick & the Moors Community Planning Group <- Age Concern",
      ]),
    MemberPairs(
      name: "a line of the agenda is no platform",
      text: """
        Tarnwick Partnership Board

        1. Meeting Opening

        Attendees: Tarnwick Council, Police, Age Concern
        """,
      pairs: [
        "Tarnwick Partnership Board <- Tarnwick Council", "Tarnwick Partnership Board <- Police",
        "Tarnwick Partnership Board <- Age Concern",
      ]),
    MemberPairs(
      name: "a platform, and the groups it may set up",
      text: """
        Bei Bedarf kann der Präventionsrat Arbeitsgruppen einsetzen. Mitglieder: Polizei, Jugendamt, Caritas.
        """,
      pairs: [
        "Präventionsrat <- Polizei", "Präventionsrat <- Jugendamt", "Präventionsrat <- Caritas",
      ]),
    MemberPairs(
      name: "what the platform makes",
      text: """
        Plateforme de lutte contre les violences

        On doit à la Plateforme des brochures. Membres : le CPAS, la police, l'AMO Reliance.
        """,
      pairs: [
        "Plateforme de lutte contre les violences <- CPAS",
        "Plateforme de lutte contre les violences <- police",
        "Plateforme de lutte contre les violences <- AMO Reliance",
      ]),
    MemberPairs(
      name: "a name that goes over several places, and its initials",
      text: """
        Le conseil local de santé mentale du Val, du Puy et de la Lande date de 2019. \
        Le CLSM réunit le CPAS, la police et l'AMO Reliance.
        """,
      pairs: [
        "conseil local de santé mentale du Val, du Puy et de la Lande <- CPAS",
        "conseil local de santé mentale du Val, du Puy et de la Lande <- police",
        "conseil local de santé mentale du Val, du Puy et de la Lande <- AMO Reliance",
      ]),
    MemberPairs(
      name: "the name that a title asks about",
      text: """
        WAT IS WELZIJNSBAND DUINKANT?

        Welzijnsband Duinkant bestaat al tien jaar. Leden zijn het OCMW, de politie en CAW De Kempen.
        """,
      pairs: [
        "Welzijnsband Duinkant <- OCMW", "Welzijnsband Duinkant <- politie",
        "Welzijnsband Duinkant <- CAW De Kempen",
      ]),
    MemberPairs(
      name: "a field behind the noun",
      text: "Het netwerk kinderzorg bestaat uit het OCMW, de politie en CAW De Kempen.",
      pairs: [
        "netwerk kinderzorg <- OCMW", "netwerk kinderzorg <- politie",
        "netwerk kinderzorg <- CAW De Kempen",
      ]),
    MemberPairs(
      name: "what only an aside names",
      text: """
        La Commission rurale de Vaux compte 34 membres (5 du groupe Rouge, 3 du groupe Vert). \
        Elle comprend le CPAS, la police et l'AMO Reliance.
        """,
      pairs: [
        "Commission rurale de Vaux <- CPAS", "Commission rurale de Vaux <- police",
        "Commission rurale de Vaux <- AMO Reliance",
      ]),
    MemberPairs(
      name: "a demonstrative before another noun",
      text: """
        Lokaal overleg jeugd

        Elke gemeente moet deze adviesraad oprichten. De adviesraad bestaat uit het OCMW, de politie en het CLB.
        """,
      pairs: [
        "Lokaal overleg jeugd <- OCMW", "Lokaal overleg jeugd <- politie",
        "Lokaal overleg jeugd <- CLB",
      ]),
    MemberPairs(
      name: "who proposes a member, behind the list",
      text: """
        Seniorenbeirat Uhlen

        Mitglieder sind die Polizei, das Jugendamt und die Caritas, die von der Arbeitsgemeinschaft der Verbände \
        vorgeschlagen wird. Vertreten sind auch: Diakonie, Sportbund, Arbeiterwohlfahrt.
        """,
      pairs: [
        "Seniorenbeirat Uhlen <- Polizei", "Seniorenbeirat Uhlen <- Jugendamt",
        "Seniorenbeirat Uhlen <- Caritas", "Seniorenbeirat Uhlen <- Diakonie",
        "Seniorenbeirat Uhlen <- Sportbund", "Seniorenbeirat Uhlen <- Arbeiterwohlfahrt",
      ]),
    MemberPairs(
      name: "the paper that those of a network sign",
      text: """
        Plateforme Les Tilleuls

        Elle repose sur une charte, signée entre le CPAS, la police et l'AMO Reliance.
        """,
      pairs: [
        "Plateforme Les Tilleuls <- CPAS", "Plateforme Les Tilleuls <- police",
        "Plateforme Les Tilleuls <- AMO Reliance",
      ]),
    MemberPairs(
      name: "a short form that is weak but given",
      text: """
        Lokaal Overlegplatform (LOP)

        In een LOP zitten de politie, het CLB en het Huis van het Kind.
        """,
      pairs: [
        "Lokaal Overlegplatform <- politie", "Lokaal Overlegplatform <- CLB",
        "Lokaal Overlegplatform <- Huis van het Kind",
      ]),
    MemberPairs(
      name: "an object behind the short form",
      text: """
        Kriminalpräventiver Rat (KPR)

        Indem der KPR Informationen sammelt, schützt er die Bürger. Mitglieder sind Polizei, Jugendamt und Caritas.
        """,
      pairs: [
        "Kriminalpräventiver Rat <- Polizei", "Kriminalpräventiver Rat <- Jugendamt",
        "Kriminalpräventiver Rat <- Caritas",
      ]),
  ]
}
