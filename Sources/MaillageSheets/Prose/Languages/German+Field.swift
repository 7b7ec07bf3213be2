/// More words of the field in German: what else bodies, posts, kinds of people and platforms are called.
enum GermanField {
  static let platforms =
    """
    *ausschusses *forums *komitee komitee *arbeitsgemeinschaft arge *arge fachgremium kuratorium tragerverbund
    kinderschutzteam regionalgruppe jugendparlament *kuratorium *board steuerungsrunde lenkungsrunde *zirkels *dialogs
    *gremiums *konvents *paktes *forumsgruppe fachkreis regionalkonferenz stadtteilkonferenz
    """
  static let functions =
    """
    obmann obfrau *sprecherin *seelsorger *seelsorgerin ortsvorsteher ortsvorsteherin *psychologe
    *psychologin *padagoge *padagogin amtsarzt amtsarztin kinderarzt kinderarztin hebamme fachkraft lehrkraft ratsherr ratsherren
    stadtverordneter stadtverordnete schriftfuhrung kassenwart *vorsitzender *vorsitzende *vorsitzenden
    """
  static let categories =
    """
    *gesellschaften freie_trager trager tragern *zentren krankenkassen *kassen *kammern *innungen
    *parteien *verwaltungen amter *amter gerichte *gerichte kommunen *kommunen landkreise stadte pfarreien
    *vereinigungen hebammen therapeuten *therapeuten psychologen *psychologen *psychotherapeuten *arztinnen apotheken
    *apotheken pflegeheime tagesmutter *vertretungen elternvertretungen rechtsanwalte rechtsanwaltinnen *anwalte *anwaltinnen
    sozialarbeiter gefluchtete *fachkrafte burgerinitiativen *initiativen wohlfahrtsverbande sozialverbande
    """
  static let bodies =
    """
    gymnasium *gymnasium realschule klinikum *klinikum *krankenhaus *universitat *innung *kolleg paritatischer
    der_paritatische weisse_ring verkehrswacht *verkehrswacht zoll bundesagentur *regierung senat
    genossenschaft *genossenschaft baugenossenschaft stadtmarketing *notruf *telefon *dekanat *diozese *landkreis
    stadtverwaltung kreisverwaltung *sportbund sportbund *jugendring *seniorenrat
    *fachdienst *sozialdienst igs bbs ihk hwk
    """
}
