extension Diagram.Words {
  /// The same words as they may reach a picture.
  var cleaned: Diagram.Words {
    var words = self
    let places: [WritableKeyPath<Diagram.Words, String>] = [
      \.onePlatform, \.platforms, \.weight, \.partners, \.part, \.several, \.noPlatform,
      \.partnerCountOne,
      \.partnerCountMany,
      \.partnerCountNone, \.chair, \.coordinator, \.outside, \.link, \.cut, \.module, \.noSector,
      \.comparing.inBoth, \.comparing.sameName, \.comparing.noneInBoth, \.comparing.kept,
      \.comparing.gained, \.comparing.lost, \.comparing.absent, \.comparing.squares,
    ]
    for place in places { words[keyPath: place] = PlainText.line(words[keyPath: place]) }
    let letters = words.language.unicodeScalars.filter {
      $0 == "-" || ("0"..."9").contains($0) || ("a"..."z").contains($0) || ("A"..."Z").contains($0)
    }
    words.language = String(String.UnicodeScalarView(letters.prefix(35)))
    return words
  }
}

extension Diagram.Part {
  /// The same part with its texts as they may reach a picture.
  var cleaned: Diagram.Part {
    Diagram.Part(
      label: PlainText.line(label, longest: 80), note: DiagramFacts.stated(note),
      onlyHere: PlainText.line(onlyHere, longest: 120))
  }
}
