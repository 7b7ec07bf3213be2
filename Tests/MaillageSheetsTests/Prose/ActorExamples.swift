/// Who belongs to a platform because they act in it, and how such texts name platforms and members.
enum ActorExamples {
  static let all: [MemberPairs] = [
    MemberPairs(
      name: "Behind the verb and what the platform is called",
      text: """
        Buurtoverleg Klaver

        Sinds vorig jaar gaan in het Buurtoverleg Klaver de politie, het OCMW en het CAW \
        samen op pad.
        """,
      pairs: [
        "Buurtoverleg Klaver <- politie", "Buurtoverleg Klaver <- OCMW",
        "Buurtoverleg Klaver <- CAW",
      ]),
    MemberPairs(
      name: "A name in quotation marks among those who act",
      text: """
        Met 'Warm Thuis' slaan de OCMW's van Lokeren, Zele en Hamme een brug naar jonge gezinnen.
        """,
      pairs: [
        "Warm Thuis <- OCMW Lokeren", "Warm Thuis <- OCMW Zele", "Warm Thuis <- OCMW Hamme",
      ]),
    MemberPairs(
      name: "A pronoun behind the colon",
      text: """
        Scholen, het CLB, de politie en ouderverenigingen: zij zitten allemaal in het \
        Spijbelplatform Geel.
        """,
      pairs: [
        "Spijbelplatform Geel <- scholen", "Spijbelplatform Geel <- CLB",
        "Spijbelplatform Geel <- politie", "Spijbelplatform Geel <- ouderverenigingen",
      ]),
    MemberPairs(
      name: "A name whole in quotation marks",
      text: """
        De politie en het OCMW ondertekenden het "Netwerk tegen stil geweld Dender".
        """,
      pairs: [
        "Netwerk tegen stil geweld Dender <- politie", "Netwerk tegen stil geweld Dender <- OCMW",
      ]),
    MemberPairs(
      name: "Those who are sent, one or several",
      text: """
        Adviesraad Wonen

        Samenstelling

        - Afgevaardigde(n) van Samenlevingsopbouw
        - Het OCMW
        """,
      pairs: ["Adviesraad Wonen <- Samenlevingsopbouw", "Adviesraad Wonen <- OCMW"]),
    MemberPairs(
      name: "Those present on one line",
      text: """
        Moor Street Safety Forum

        Present Isobel Rennard, NHS Lorna Petrie, Dundee City Council Apologies Callum \
        Fraser, Victim Support
        """,
      pairs: [
        "Moor Street Safety Forum <- NHS", "Moor Street Safety Forum <- Dundee City Council",
      ]),
    MemberPairs(
      name: "A count and a dash",
      text: """
        The Harbour Safety Board meets monthly. Three organisations have to attend – Anytown \
        Council, the police, and Shelter.
        """,
      pairs: [
        "Harbour Safety Board <- Anytown Council", "Harbour Safety Board <- police",
        "Harbour Safety Board <- Shelter",
      ]),
    MemberPairs(
      name: "Whom nobody says to take part",
      text: """
        Buurtoverleg Klaver

        Het Buurtoverleg Klaver helpt scholen, het CLB en het OCMW niet met geld. Voor zulke \
        vragen kunnen de scholen en het OCMW bij de provincie terecht.
        """,
      pairs: []),
  ]
}
