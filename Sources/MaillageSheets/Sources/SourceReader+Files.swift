extension SourceReader {
  /// A reader of CSV, XLSX and ODS tables.
  public init(_ options: Options = Options()) {
    self.init(
      options,
      tables: Tables(
        file: { path, language in TableReader.read(path: path, language: language) },
        bytes: { bytes, file, language in
          TableReader.read(bytes: bytes, file: file, language: language)
        }))
  }
}
