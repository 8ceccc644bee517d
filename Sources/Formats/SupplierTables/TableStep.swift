public import InputFiles

/// What comes next in a table: a row that could be read whole, or what is wrong with one.
///
/// A row with an error is not handed over, only its problems are; warnings come just before their row. Whoever reads decides
/// whether an error ends the import or skips the row.
public enum TableStep<Value: Sendable>: Sendable {
    case row(Value)
    case problem(InputProblem)
}
