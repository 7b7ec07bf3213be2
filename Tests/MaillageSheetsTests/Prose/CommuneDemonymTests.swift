import Testing

@testable import MaillageSheets

@Suite struct CommuneDemonymTests {
  @Test(arguments: [
    "molenbeekois", "schaerbeekoise", "bruxellois", "gentse", "antwerpse", "eupener", "leuvenaars",
  ])
  func whatIsOfACommune(_ word: String) {
    #expect(BelgianCommunes.isDemonym(word))
  }

  @Test(arguments: ["gaulois", "kowalczyk", "hammer", "romain", "francoise", "peeters", "janssens"])
  func whatIsNot(_ word: String) {
    #expect(!BelgianCommunes.isDemonym(word))
  }
}
