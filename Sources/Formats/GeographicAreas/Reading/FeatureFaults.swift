internal import InputFiles
internal import JSONReading

/// Names the place of a fault inside one feature: the line on which the feature begins, the code of its area once it is known, and the
/// way to the value in the notation of RFC 6901, which is the same in all languages.
struct FeatureFaults {
    let file: String
    let item: JSONItem
    /// Which feature of the file it is, from 0.
    let number: Int
    var code: String?

    init(file: String, item: JSONItem, number: Int) {
        self.file = file
        self.item = item
        self.number = number
    }

    /// - Parameters:
    ///   - pointer: Where in the feature, such as `/geometry`.
    ///   - offset: Bytes from the start of the feature, where they are known.
    func fault(
        _ code: InputProblem.Code, found: String? = nil, in pointer: String = "", at offset: Int = 0,
        _ expected: Expectation
    ) -> InputProblem {
        let place = item.position(of: offset)
        let way = item.key.map { "/\($0)/\(number)\(pointer)" }
        // A known code says which feature it is.
        let record = [self.code, self.code == nil || !pointer.isEmpty ? way : nil].compactMap(\.self)
        return InputProblem(
            code, file: file, line: place.line, column: place.column,
            record: record.isEmpty ? nil : record.joined(separator: " "), found: found, expected: expected)
    }
}
