/// What a scalar beyond ASCII becomes when a name is folded.
///
/// The letters and signs of the four languages need no table; other Latin letters, marks and the signs
/// of punctuation that people confuse stand in a flat table, made when one is met; Greek and Cyrillic
/// letters are looked up. Composed and decomposed text agree.
enum FoldingTable {
  /// What phase one of the folding writes for a full stop; phase two decides what it means.
  static let dot: UInt8 = 0x01

  /// The folded bytes of a scalar beyond ASCII.
  static func fold(_ scalar: Unicode.Scalar, onto bytes: inout ContiguousArray<UInt8>) {
    let value = Int(scalar.value)
    if let letter = plainLetter(value) {
      bytes.append(letter)
      return
    }
    // Other signs of the four languages, so that they need no table either.
    switch value {
    case 0x152, 0x153: bytes.append(contentsOf: "oe".utf8)
    case 0xC6, 0xE6: bytes.append(contentsOf: "ae".utf8)
    case 0xDF: bytes.append(contentsOf: "ss".utf8)
    case 0xA0: bytes.append(0x20)
    case 0xAB, 0xBB: bytes.append(0x22)
    default: foldByTable(scalar, onto: &bytes)
    }
  }

  private static func foldByTable(
    _ scalar: Unicode.Scalar, onto bytes: inout ContiguousArray<UInt8>
  ) {
    let value = Int(scalar.value)
    if value < latin.count {
      append(latin[value], onto: &bytes)
      return
    }
    switch value {
    case 0x0300...0x036F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: break
    case 0x1E00...0x1EFF: append(latinAdditional[value - 0x1E00], onto: &bytes)
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x206F, 0xFEFF,
      0xFE00...0xFE0F:
      break
    case 0x2000...0x200A, 0x202F, 0x205F, 0x3000: bytes.append(0x20)
    case 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: bytes.append(0x20)
    case 0x2018...0x201B, 0x2032, 0x2035, 0xFF07: bytes.append(0x20)
    case 0x201C...0x201F, 0x2033, 0x2036: bytes.append(0x22)
    case 0x2024, 0xFF0E: bytes.append(dot)
    case 0x2026: bytes.append(0x20)
    case 0xFB00...0xFB06: append(ligatures[value - 0xFB00], onto: &bytes)
    case 0xFF01...0xFF5E: bytes.append(lowercasedASCII(UInt8(value - 0xFF00 + 0x20)))
    default: append(decomposed(scalar), onto: &bytes)
    }
  }

  /// The one ASCII letter that a scalar of U+00C0 to U+017F becomes, if that is all it becomes.
  ///
  /// Nearly every letter of the four languages: a short file is read without making any table.
  @inline(__always)
  static func plainLetter(_ value: Int) -> UInt8? {
    guard (0xC0..<0x180).contains(value) else { return nil }
    let letter = plainLetters.utf8Start[value - 0xC0]
    return letter == UInt8(ascii: "-") ? nil : letter
  }

  /// The letters of U+00C0 to U+017F without their marks; `-` where there is more to say.
  private static let plainLetters: StaticString = """
    aaaaaa-ceeeeiiiidnooooo-ouuuuy--aaaaaa-ceeeeiiiidnooooo-ouuuuy-y\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkklllllll\
    lllnnnnnnnnnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs
    """

  /// A capital ASCII letter made small; anything else as it is.
  static func lowercasedASCII(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

  private static func append(_ text: [UInt8], onto bytes: inout ContiguousArray<UInt8>) {
    bytes.append(contentsOf: text)
  }

  /// U+0000 to U+02BF, and the letters that look like an apostrophe after it.
  private static let latin: [[UInt8]] = (0..<0x2C0).map { entry(UInt32($0)) }

  /// U+1E00 to U+1EFF.
  private static let latinAdditional: [[UInt8]] = (0x1E00...0x1EFF).map { entry(UInt32($0)) }

  private static let ligatures: [[UInt8]] =
    ["ff", "fi", "fl", "ffi", "ffl", "st", "st"].map { Array($0.utf8) }

  /// Letters that no decomposition takes apart, small.
  private static let letters: [UInt32: String] = [
    0xDF: "ss", 0xE6: "ae", 0xF8: "o", 0xF0: "d", 0xFE: "th", 0x111: "d", 0x127: "h", 0x131: "i",
    0x133: "ij", 0x138: "k", 0x140: "l", 0x142: "l", 0x149: "n", 0x14B: "n", 0x153: "oe",
    0x167: "t",
    0x17F: "s", 0x180: "b", 0x192: "f", 0x1E9E: "ss", 0x1FD: "ae", 0x1E3: "ae", 0x1FF: "o",
  ]

  /// The folded bytes of a scalar below U+1F00, by the rules.
  static func entry(_ value: UInt32) -> [UInt8] {
    guard let scalar = Unicode.Scalar(value) else { return [] }
    switch value {
    case 0xA0: return [0x20]
    case 0xAD, 0x80...0x9F: return []
    case 0xAB, 0xBB: return [0x22]
    case 0xB4, 0xB7, 0x2B9, 0x2BB, 0x2BC, 0x2BD, 0x2BE: return [0x20]
    default: return decomposed(scalar)
    }
  }

  /// The small base letters of a scalar, its marks dropped.
  private static func decomposed(_ scalar: Unicode.Scalar) -> [UInt8] {
    var result: [UInt8] = []
    for part in scalar.properties.lowercaseMapping.unicodeScalars {
      if (0x0300...0x036F).contains(part.value) { continue }
      let base = bases[part.value] ?? part
      if let letter = letters[base.value] {
        result += Array(letter.utf8)
      } else {
        result += Array(String(base).utf8)
      }
    }
    return result
  }

  /// The letter that remains of a composed small letter.
  private static let bases: [UInt32: Unicode.Scalar] = {
    var result: [UInt32: Unicode.Scalar] = [:]
    let scalars = Array(composedAndBase.unicodeScalars)
    for place in stride(from: 0, to: scalars.count - 1, by: 2) {
      result[scalars[place].value] = scalars[place + 1]
    }
    return result
  }()

  /// Every small letter of the Unicode character database (version 15) whose canonical decomposition
  /// is a letter and marks of the block U+0300, followed by that letter.
  private static let composedAndBase = """
    àaáaâaãaäaåaçcèeéeêeëeìiíiîiïiñnòoóoôoõoöoùuúuûuüuýyÿyāaăaąaćcĉcċcčcďdēeĕeėeęeěeĝgğgġgģg\
    ĥhĩiīiĭiįiĵjķkĺlļlľlńnņnňnōoŏoőoŕrŗrřrśsŝsşsšsţtťtũuūuŭuůuűuųuŵwŷyźzżzžzơoưuǎaǐiǒoǔuǖuǘu\
    ǚuǜuǟaǡaǣæǧgǩkǫoǭoǯʒǰjǵgǹnǻaǽæǿøȁaȃaȅeȇeȉiȋiȍoȏoȑrȓrȕuȗușsțtȟhȧaȩeȫoȭoȯoȱoȳyΐιάαέεήηίιΰυ\
    ϊιϋυόούυώωϓϒϔϒйиѐеёеѓгїіќкѝиўуѷѵӂжӑаӓаӗеӛәӝжӟзӣиӥиӧоӫөӭэӯуӱуӳуӵчӹыḁaḃbḅbḇbḉcḋdḍdḏdḑdḓdḕe\
    ḗeḙeḛeḝeḟfḡgḣhḥhḧhḩhḫhḭiḯiḱkḳkḵkḷlḹlḻlḽlḿmṁmṃmṅnṇnṉnṋnṍoṏoṑoṓoṕpṗpṙrṛrṝrṟrṡsṣsṥsṧsṩsṫtṭt\
    ṯtṱtṳuṵuṷuṹuṻuṽvṿvẁwẃwẅwẇwẉwẋxẍxẏyẑzẓzẕzẖhẗtẘwẙyẛſạaảaấaầaẩaẫaậaắaằaẳaẵaặaẹeẻeẽeếeềeểeễe\
    ệeỉiịiọoỏoốoồoổoỗoộoớoờoởoỡoợoụuủuứuừuửuữuựuỳyỵyỷyỹyἀαἁαἂαἃαἄαἅαἆαἇαἐεἑεἒεἓεἔεἕεἠηἡηἢηἣη\
    ἤηἥηἦηἧηἰιἱιἲιἳιἴιἵιἶιἷιὀοὁοὂοὃοὄοὅοὐυὑυὒυὓυὔυὕυὖυὗυὠωὡωὢωὣωὤωὥωὦωὧωὰαάαὲεέεὴηήηὶιίιὸοόο\
    ὺυύυὼωώωᾀαᾁαᾂαᾃαᾄαᾅαᾆαᾇαᾐηᾑηᾒηᾓηᾔηᾕηᾖηᾗηᾠωᾡωᾢωᾣωᾤωᾥωᾦωᾧωᾰαᾱαᾲαᾳαᾴαᾶαᾷαῂηῃηῄηῆηῇηῐιῑιῒιΐι\
    ῖιῗιῠυῡυῢυΰυῤρῥρῦυῧυῲωῳωῴωῶωῷω
    """
}
