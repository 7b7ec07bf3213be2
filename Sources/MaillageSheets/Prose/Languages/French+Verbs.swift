/// The tenses in which a French text may say what the turns of phrase say in the present.
///
/// "Le CPAS y participe", "y participait", "y a participé" tell the same; a rule that stated them all
/// would be a page long. Forms stand folded, as everywhere in the tables.
enum FrenchVerbs {
  /// Verbs in -er: what stands before the endings -e and -ent.
  private static let regular = """
    accompagn adher aid alli alloc anim appuy assist associ assum assur cofinanc collabor
    appos octroi accord vers allou debloqu cotoi conseill form contribu cooper coordonn copresid cre delegu dialogu dirig echang encadr engag epaul
    federe figur financ gere heberg impliqu impuls initi integr invit lanc men mobilis oeuvr
    organis particip partag pilot port presid propos rassembl regroup rencontr represent retrouv
    second sieg sign subsidi subventionn suiv travaill coprend concert chapeaut convoqu compos
    design repos ratifi paraph debat discut concluent mont
    """

  /// The other verbs: a form of the present, and the forms that stand for it.
  private static let irregular = """
    est:etait,sera,fut,ete sont:etaient,seront,furent,ete a:avait,aura ont:avaient,auront
    font:faisaient,feront fait:faisait,fera
    prend:prenait,prendra,prit,pris prennent:prenaient,prendront,prirent,pris
    comprend:comprenait,comprendra comprennent:comprenaient,comprendront
    reunit:reunissait,reunira,reuni,reunis reunissent:reunissaient,reuniront,reunirent,reunies,reuni
    unit:unissait,uni,unis unissent:unissaient,unirent,uni
    joignent:joignaient,joindront,joint,joints rejoint:rejoignait,rejoindra
    rejoignent:rejoignaient,rejoindront,rejoint
    soutient:soutenait,soutiendra,soutenu soutiennent:soutenaient,soutiendront,soutenu
    tient:tenait,tiendra,tenu tiennent:tenaient,tiendront,tenu
    intervient:intervenait,interviendra interviennent:intervenaient,interviendront
    inclut:incluait,inclura incluent:incluaient,incluront
    gere:gerait,gerera gerent:geraient,gereront federe:federait federent:federaient
    cree:creait,creera creent:creaient,creeront appuie:appuyait,appuye appuient:appuyaient
    conclut:conclura,conclu concluent:concluront,conclu
    suit:suivait,suivra suivent:suivaient,suivront
    debattent:debattaient,debattu siege:siegeait,siegera,siegea siegent:siegeaient,siegeront
    rencontrent:rencontraient,rencontrees mene:menait,menera menent:menaient,meneront
    compte:comptait,comptera comptent:comptaient,compteront voit:voyait,verra
    """

  /// The forms that stand for a form of the present.
  static let tenses: [String: [String]] = {
    var result: [String: [String]] = [:]
    for stem in regular.split(whereSeparator: \.isWhitespace).map(String.init) {
      // "siégeait", but "portait".
      let soft = stem.hasSuffix("g") ? stem + "e" : stem
      result[stem + "e"] = [soft + "ait", stem + "era", soft + "a", stem + "es"]
      result[stem + "ent"] = [soft + "aient", stem + "eront", stem + "erent", stem + "e"]
    }
    for line in irregular.split(whereSeparator: \.isWhitespace) {
      let parts = line.split(separator: ":")
      result[String(parts[0])] = parts[1].split(separator: ",").map(String.init)
    }
    return result
  }()

  /// Verbs written in the present, with their other finite forms.
  static func withTenses(_ verbs: String) -> String {
    let others = verbs.split(whereSeparator: \.isWhitespace).flatMap { tenses[String($0)] ?? [] }
    // Participles stand in names: "comité de suivi".
    let finite = others.filter { form in
      ["ait", "aient", "ra", "ront", "rent"].contains { form.hasSuffix($0) }
    }
    return verbs + " " + finite.joined(separator: " ")
  }

  /// A turn of phrase in the present that holds in the other tenses as well: "{L} siegent" fits "{L}
  /// siégeaient" and "{L} ont siégé".
  static func inAllTenses(_ pattern: String) -> String {
    var result: [String] = []
    var isBehindList = false
    for part in pattern.split(separator: " ") {
      let isOptional = part.hasSuffix("?") && part.count > 1
      let words = (isOptional ? part.dropLast() : part).split(separator: "|").map(String.init)
      let others = words.flatMap { tenses[$0] ?? [] }
      if isBehindList, !others.isEmpty, !words.contains("a"), !isOptional {
        result.append("a|ont|avait|avaient?")
      }
      if others.isEmpty {
        result.append(String(part))
      } else {
        let all = words + others.filter { !words.contains($0) }
        result.append(all.joined(separator: "|") + (isOptional ? "?" : ""))
      }
      // Pronouns stand between a subject and its verb.
      let isPronoun = words.allSatisfy { pronouns.contains($0) }
      isBehindList = part.hasPrefix("{L") || isBehindList && isPronoun
    }
    return result.joined(separator: " ")
  }

  private static let pronouns: Set<String> = [
    "y", "en", "l'", "le", "la", "les", "lui", "nous", "se", "s'",
  ]
}

extension SheetLanguage {
  /// A French turn of phrase, written in the present.
  static func turn(
    _ name: String, _ pattern: String, _ role: Role = .member, _ confidence: Confidence = .sure
  ) -> MembershipRule {
    MembershipRule(name, FrenchVerbs.inAllTenses(pattern), role, confidence)
  }
}
