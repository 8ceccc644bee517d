import CodeOfPractice
import Languages

extension FieldFaults {
    /// Adds what the service said, each code at its field.
    /// - Parameter fields: the field of each code; others stand at `other`.
    mutating func add(
        _ codes: [CodeOfPracticeError.Code], _ fields: [CodeOfPracticeError.Code: String], other: String,
        _ words: Words
    ) {
        for code in codes { add(fields[code] ?? other, words(.codeFault, code)) }
    }
}
