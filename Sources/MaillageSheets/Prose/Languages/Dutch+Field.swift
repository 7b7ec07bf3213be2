/// More words of the field in Dutch: what else bodies, posts, kinds of people and platforms are called.
enum DutchField {
  static let platforms =
    """
    adviesgroep initiatiefgroep regiegroep taakgroep ontwikkelgroep contactgroep multidisciplinair_overleg
    praattafel *tafeloverleg burgerpanel *panel bondgenootschap welzijnsregio zorgregio driehoek stuurcomite
    sleutelfigurennetwerk werkgemeenschap dorpstafel buurttafel wijktafel *coalities *allianties
    """
  static let functions =
    """
    buurtwerker jeugdwerker maatschappelijk_werker opbouwwerker straathoekwerker sociaal_werker penningmeester
    secretaris-verslaggever wethouder wethouders politiechef teamchef officier_van_justitie *manager *regisseur
    regisseur gemeentesecretaris districtschef districtsschepen gedeputeerde gedeputeerden kwartiermaker directrice
    *directrice adjunct-directeur *inspecteur *commissaris griffier sectorhoofd clusterhoofd ervaringsdeskundige
    brugfiguur brugfiguren ambtenaren *ambtenaren jeugdconsulenten
    """
  static let categories =
    """
    *actoren gebruikers grootouders kinderbegeleiders onthaalgezinnen gastouders zelfstandigen werkgevers werknemers
    vakbonden bedrijven middenstanders middenstand landbouwers scholieren ouderen nieuwkomers
    anderstaligen vluchtelingen *verleners zorgverleners *verstrekkers woningcorporaties *corporaties
    *maatschappijen *kantoren *teams politieke_partijen fracties *winkels bibliotheken *bibliotheken musea
    *gemeenten steden deskundigen experts *specialisten *psychologen zorgverzekeraars *ziekenhuizen *klinieken
    sector *sector middenveld justitieassistenten opbouwwerkers buurtvaders geledingen maatschappelijke_geledingen
    """
  static let bodies =
    """
    openbaar_ministerie reclassering raad_voor_de_kinderbescherming veilig_thuis jeugdzorg woningcorporatie *corporatie
    *gemeente zorgkantoor belastingdienst douane marechaussee nationale_politie cooperatie *cooperatie steunpunt
    *kliniek *college *academie *museum *bibliotheek *apotheek *kantoor *departement departement federale_politie
    lokale_politie vlaamse_gemeenschapscommissie natuurpunt velt landelijke_gilden boerenbond markant curieus
    broederlijk_delen welzijnszorg wereldwinkel parochie *parochie moskee *moskee kerkfabriek harmonie fanfare
    buitenschoolse_kinderopvang oudercomite *oudercomite ouderraad oudervereniging kinderclub kinderopvang secretariaat
    stadsbestuur gemeentebestuur deelgemeente *provincie
    damiaanactie vredeseilanden rikolto wereldsolidariteit amnesty amnesty_international greenpeace unicef 11.11.11
    *syndicaat *gilde *eenheid dokterspost wachtpost *wachtpost repaircafe samana vief s-plus
    """
}
