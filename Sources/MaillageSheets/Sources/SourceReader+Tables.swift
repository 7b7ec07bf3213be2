extension SourceReader {
  /// A reader of CSV, XLSX and ODS files.
  public init(_ options: Options = Options()) {
    let parallelism = options.parallelism
    self.init(
      options,
      tables: Tables(
        file: { TableReader.read(path: $0, language: $1, parallelism: parallelism) },
        bytes: { TableReader.read(bytes: $0, file: $1, language: $2, parallelism: parallelism) }))
  }
}
