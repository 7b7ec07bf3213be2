/// Turns of phrase in English, one a text, and who takes part in what.
enum EnglishPhraseExamples {
  static let all: [MemberPairs] = [
    MemberPairs(
      name: "The Drug Action Team draws its",
      text: """
        The Drug Action Team draws its members from the county council, the \
        constabulary, three NHS trusts and local charities.
        """,
      pairs: [
        "Drug Action Team <- county council",
        "Drug Action Team <- constabulary",
        "Drug Action Team <- NHS trusts",
        "Drug Action Team <- local charities",
      ]),
    MemberPairs(
      name: "Partner agencies on the Safer Streets",
      text: """
        Partner agencies on the Safer Streets Board are Anyshire Police, the Probation \
        Service, Anyshire Homes and the University of Anyshire. Anyshire Council \
        provides the chair.
        """,
      pairs: [
        "Safer Streets Board <- Anyshire Police",
        "Safer Streets Board <- Probation Service",
        "Safer Streets Board <- Anyshire Homes",
        "Safer Streets Board <- University of Anyshire",
        "Safer Streets Board <- Anyshire Council = chair",
      ]),
    MemberPairs(
      name: "Police Scotland the Fire and Rescue",
      text: """
        Police Scotland, the Fire and Rescue Service and NHS Borders signed up to the \
        Borders Resilience Partnership. The council hosts the Partnership.
        """,
      pairs: [
        "Borders Resilience Partnership <- Police Scotland",
        "Borders Resilience Partnership <- Fire and Rescue Service",
        "Borders Resilience Partnership <- NHS Borders",
        "Borders Resilience Partnership <- council = coordinator",
      ]),
    MemberPairs(
      name: "The Town Centre Forum was set",
      text: """
        The Town Centre Forum was set up by the chamber of trade together with Pubwatch, \
        the police and the borough council.
        """,
      pairs: [
        "Town Centre Forum <- chamber of trade = coordinator",
        "Town Centre Forum <- Pubwatch = coordinator",
        "Town Centre Forum <- police = coordinator",
        "Town Centre Forum <- borough council = coordinator",
      ]),
    MemberPairs(
      name: "Core members of the Channel Panel",
      text: """
        Core members of the Channel Panel: local authority (chair), counter terrorism \
        police, schools, social care and probation.
        """,
      pairs: [
        "Channel Panel <- local authority = chair",
        "Channel Panel <- counter terrorism police",
        "Channel Panel <- schools",
        "Channel Panel <- social care",
        "Channel Panel <- probation",
      ]),
    MemberPairs(
      name: "Mr A Brown Police Scotland Ms",
      text: """
        Mr A Brown (Police Scotland), Ms C Dunn (Shelter Scotland) and Dr E Frame (NHS \
        Fife) attended the Homelessness Forum. Apologies were received from Crisis.
        """,
      pairs: [
        "Homelessness Forum <- Police Scotland",
        "Homelessness Forum <- Shelter Scotland",
        "Homelessness Forum <- NHS Fife",
      ]),
    MemberPairs(
      name: "The Neighbourhood Project is a joint",
      text: """
        The Neighbourhood Project is a joint initiative of Anytown Council, Groundwork \
        and the Tenants' Federation, paid for by the Lottery Fund.
        """,
      pairs: [
        "Neighbourhood Project <- Anytown Council",
        "Neighbourhood Project <- Groundwork",
        "Neighbourhood Project <- Tenants' Federation",
        "Neighbourhood Project <- Lottery Fund = funder",
      ]),
    MemberPairs(
      name: "The Violence Reduction Partnership unites the",
      text: """
        The Violence Reduction Partnership unites the Metropolitan Police, Lambeth \
        Council, King's College Hospital and the charity Redthread.
        """,
      pairs: [
        "Violence Reduction Partnership <- Metropolitan Police",
        "Violence Reduction Partnership <- Lambeth Council",
        "Violence Reduction Partnership <- King's College Hospital",
        "Violence Reduction Partnership <- charity Redthread|Redthread",
      ]),
    MemberPairs(
      name: "Delivery of the Safe Routes Project",
      text: """
        Delivery of the Safe Routes Project is shared between Sustrans, the road safety \
        team and three primary schools, with a grant from Transport Scotland.
        """,
      pairs: [
        "Safe Routes Project <- Sustrans",
        "Safe Routes Project <- road safety team",
        "Safe Routes Project <- primary schools",
        "Safe Routes Project <- Transport Scotland = funder",
      ]),
    MemberPairs(
      name: "Statutory partners in the Youth Justice",
      text: """
        Statutory partners in the Youth Justice Partnership: children's services; the \
        police; probation; health. The Partnership is hosted by Leeds City Council.
        """,
      pairs: [
        "Youth Justice Partnership <- children's services",
        "Youth Justice Partnership <- police",
        "Youth Justice Partnership <- probation",
        "Youth Justice Partnership <- health",
        "Youth Justice Partnership <- Leeds City Council = coordinator",
      ]),
    MemberPairs(
      name: "Each of the five district councils",
      text: """
        Each of the five district councils has a seat on the Community Safety Panel, as \
        do the Fire Authority and Victim Support.
        """,
      pairs: [
        "Community Safety Panel <- district councils",
        "Community Safety Panel <- Fire Authority",
        "Community Safety Panel <- Victim Support",
      ]),
    MemberPairs(
      name: "The Modern Slavery Partnership a sub",
      text: """
        The Modern Slavery Partnership, a sub-group of the Strategic Board, is led by \
        Hope for Justice and works closely with the Human Trafficking Forum.
        """,
      pairs: [
        "Modern Slavery Partnership <- Hope for Justice = coordinator"
      ]),
    MemberPairs(
      name: "Fife Community Safety Partnership Minutes of",
      text: """
        Fife Community Safety Partnership
        Minutes of meeting, 4 May 2021
        Present:
        Paul Vickers – Fife Council (Chair)
        June Orr – NHS Fife
        Insp Ray Muir – Police Scotland
        Lee Tan – Victim Support
        Apologies: Kate Rowe – Scottish Fire and Rescue Service
        """,
      pairs: [
        "Fife Community Safety Partnership <- Fife Council = chair",
        "Fife Community Safety Partnership <- NHS Fife",
        "Fife Community Safety Partnership <- Police Scotland",
        "Fife Community Safety Partnership <- Scottish Fire and Rescue Service",
        "Fife Community Safety Partnership <- Victim Support",
      ]),
    MemberPairs(
      name: "Safer Stockton Partnership Attendance Cllr Steve",
      text: """
        Safer Stockton Partnership
        Attendance:
        Cllr Steve Noble, Stockton Borough Council
        Marion Shaw, Cleveland Police
        Dan Hobbs, Cleveland Fire Brigade
        Julie Nixey, Thirteen Housing Group
        Apologies for absence were submitted on behalf of Emma Champ, Catalyst.
        """,
      pairs: [
        "Safer Stockton Partnership <- Stockton Borough Council",
        "Safer Stockton Partnership <- Cleveland Police",
        "Safer Stockton Partnership <- Cleveland Fire Brigade",
        "Safer Stockton Partnership <- Thirteen Housing Group",
      ]),
    MemberPairs(
      name: "round its table",
      text: """
        The Safer Marl Forum has round its table Avon Police, Marl District Council and Kestrel Homes.
        """,
      pairs: [
        "Safer Marl Forum <- Avon Police", "Safer Marl Forum <- Marl District Council",
        "Safer Marl Forum <- Kestrel Homes",
      ]),
    MemberPairs(
      name: "without whom there would be none",
      text: """
        The Safer Marl Forum would not exist without Avon Police, Marl District Council and Kestrel Homes.
        """,
      pairs: [
        "Safer Marl Forum <- Avon Police", "Safer Marl Forum <- Marl District Council",
        "Safer Marl Forum <- Kestrel Homes",
      ]),
    MemberPairs(
      name: "to whom the seats go",
      text: """
        Seats on the Safer Marl Forum go to Avon Police, Marl District Council and Kestrel Homes.
        """,
      pairs: [
        "Safer Marl Forum <- Avon Police", "Safer Marl Forum <- Marl District Council",
        "Safer Marl Forum <- Kestrel Homes",
      ]),
    MemberPairs(
      name: "counted among the members",
      text: """
        The Safer Marl Forum counts among its members Avon Police, Marl District Council and Kestrel Homes.
        """,
      pairs: [
        "Safer Marl Forum <- Avon Police", "Safer Marl Forum <- Marl District Council",
        "Safer Marl Forum <- Kestrel Homes",
      ]),
    MemberPairs(
      name: "leaned on",
      text: """
        The Safer Marl Forum relies on Avon Police, Marl District Council and Kestrel Homes.
        """,
      pairs: [
        "Safer Marl Forum <- Avon Police", "Safer Marl Forum <- Marl District Council",
        "Safer Marl Forum <- Kestrel Homes",
      ]),
  ]
}
