public import ArgumentParser
public import Maillage

/// Which mode is projected.
enum ProjectionSide: String, ExpressibleByArgument, CaseIterable {
  case organisations
  case platforms
}

/// `maillage project`
struct ProjectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "project",
    abstract:
      "Tie organisations that share platforms (or the other way round), with what they share.",
    discussion: """
      count     how many platforms two organisations share
      newman    each shared platform counts the less the more members it has
      jaccard   the shared ones among all that either sits on
      overlap   the shared ones among those of the organisation with fewer
      cosine    the shared ones ÷ √(those of one × those of the other)
      binary    1 for every tie
      sum, min, product
                both weights of each shared membership, combined and added up

      maillage project memberships.csv --side organisations
      maillage project graphs/belgium --side platforms --weight jaccard
      maillage project graphs/belgium --side organisations --commune Liège
      maillage project t.csv --side organisations --format csv > ties.csv

      All but the last three ignore the weights of memberships. CSV and JSON
      name every tie with all that is shared; text shows the heaviest.

      A platform of 1,000 members makes 499,500 ties of its own. With
      --largest-shared 100, platforms of more than 100 members are left out
      as if they were not there, and named; by default none is.

      With --backbone only the ties stay that chance does not explain. What
      chance keeps is your choice, and at the size of a commune it decides
      what you find: name the model with the result.
      hypergeometric  how many platforms each organisation sits on
      fixed-column    how many members each platform has
      sdsm            both, on average
      fdsm            both, exactly; found by drawing networks (--samples)

      maillage project t.csv --side organisations --backbone sdsm --alpha 0.1
      maillage project t.csv --side organisations --backbone hypergeometric \\
        --adjust holm --family all
      maillage project t.csv --side platforms --backbone fdsm --signed

      All but fdsm are exact. p-values are one-sided unless --signed asks for
      ties that are fewer than by chance too. --adjust none keeps some ties by
      chance when many are tested; holm and bh guard against that.
      """)

  @OptionGroup var sources: SourceOptions
  @Option(help: "Which side to tie: organisations or platforms.")
  var side: ProjectionSide
  @Option(help: "What the weight of a tie says.")
  var weight: ProjectionWeight = .count
  @Option(
    help: .init("Leave out what more than so many share.", valueName: "count"))
  var largestShared: Int?
  @OptionGroup var backbone: BackboneOptions
  @Flag(help: "--backbone: also keep pairs that share less than by chance; two-sided tests.")
  var signed = false
  @OptionGroup var selection: SelectionOptions
  @OptionGroup var global: GlobalOptions

  func validate() throws {
    if let largestShared, largestShared < 2 {
      throw ValidationError("--largest-shared must be 2 or more: what one has is not shared.")
    }
    if signed, backbone.backbone == nil {
      throw ValidationError(
        "--signed says how ties are tested; say against which chance with --backbone.")
    }
    if largestShared != nil, backbone.backbone != nil {
      throw ValidationError(
        "--largest-shared leaves out what --backbone tests against; use one of them.")
    }
  }

  func run() throws {
    var workspace = try Workspace(reading: sources, selection: selection.selection(), global)
    let partners = workspace.networks(byCommune: false)[0]
    let network = partners.network
    let names = side == .organisations ? network.organisations.names : network.platforms.names
    var document = ProjectionDocument.withoutTies(
      side: side.rawValue, weight: weight, nodes: names)
    do {
      document = try projection(of: partners, workspace)
    } catch let error as ProjectionError {
      let limit = ProjectionDocument.tieLimit
      let largest =
        side == .organisations
        ? network.largestShared(of: .organisations, forTies: limit)
        : network.largestShared(of: .platforms, forTies: limit)
      workspace.report(
        .projectionTooLarge(error, largestShared: largest, in: workspace.language))
    }
    if let largestShared, !document.leftOut.isEmpty {
      workspace.report(
        .sharedByTooMany(document.leftOut, limit: largestShared, in: workspace.language))
    }
    document = document.with(problems: workspace.diagnostics)
    let output: [UInt8] = workspace.stopwatch.time("format") {
      switch global.format {
      case .json: JSONText(document.json).bytes
      case .csv: Array(document.csv(global.style).utf8)
      case .text: Array(document.text(in: workspace.language).utf8)
      }
    }
    workspace.console.data(output)
    try workspace.finish()
  }

  /// The projection, or its backbone.
  private func projection(
    of partners: PartnerNetwork, _ workspace: Workspace
  ) throws -> ProjectionDocument {
    let network = partners.network
    let threads = global.parallelism
    return try workspace.stopwatch.time("project") {
      guard let test = backbone.test(isSigned: signed, seed: global.seed) else {
        return switch side {
        case .organisations:
          try .organisations(
            of: network, weight: weight, largestShared: largestShared, parallelism: threads)
        case .platforms:
          try .platforms(
            of: network, weight: weight, largestShared: largestShared, parallelism: threads)
        }
      }
      do {
        return switch side {
        case .organisations:
          try .organisations(
            of: network, weight: weight, backbone: test, fixedSeats: partners.fixedSeats,
            parallelism: threads)
        case .platforms:
          try .platforms(
            of: network, weight: weight, backbone: test, fixedSeats: partners.fixedSeats,
            parallelism: threads)
        }
      } catch BackboneError.tooManyPairs(let error) {
        throw error
      }
    }
  }
}

extension ProjectionWeight: ExpressibleByArgument {}
