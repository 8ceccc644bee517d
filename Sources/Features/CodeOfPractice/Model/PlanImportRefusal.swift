public import InputFiles

/// Why a plan was not loaded: all that is wrong with the file, at most 200 faults, by line.
public struct PlanImportRefusal: Error, Sendable, Hashable {
    public var problems: [InputProblem]
}
