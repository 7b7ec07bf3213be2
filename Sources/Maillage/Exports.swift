// A user of the library writes `import Maillage` and has the model and the readers with it.
@_exported public import MaillageGraph
@_exported public import MaillageSheets
