extension InputProblem {
    /// The kind of a fault. Its raw value is both the stable code and the words shown to a person.
    public struct Code: RawRepresentable, Hashable, Sendable, Codable {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// The file or folder could not be opened or read.
        public static let unreadable = Code(rawValue: "unreadable")
        /// The file, or the record, holds nothing.
        public static let empty = Code(rawValue: "empty")
        /// The file ends in the middle of a record or of compressed data.
        public static let truncated = Code(rawValue: "cut short")
        /// A record, a cell or the expanded file is larger than the limit.
        public static let tooLarge = Code(rawValue: "too large")
        /// Compressed data is damaged.
        public static let badCompression = Code(rawValue: "damaged compression")
        /// No reader knows this kind of file.
        public static let unknownFormat = Code(rawValue: "unknown format")
        /// The text is not JSON (RFC 8259).
        public static let notJSON = Code(rawValue: "not JSON")
        /// The text is not XML.
        public static let notXML = Code(rawValue: "not XML")
        /// Bytes that are not UTF-8 were read as Windows-1252.
        public static let notUTF8 = Code(rawValue: "not UTF-8")
        /// A column that must be there is missing from the header.
        public static let missingColumn = Code(rawValue: "missing column")
        /// Two columns of the header claim the same meaning or bear the same name.
        public static let duplicateColumn = Code(rawValue: "duplicate column")
        /// A row has more or fewer cells than the header.
        public static let wrongCellCount = Code(rawValue: "wrong number of cells")
        /// A quoted cell is not closed, or text follows its closing quote.
        public static let badQuote = Code(rawValue: "bad quote")
        /// A number cannot be read.
        public static let badNumber = Code(rawValue: "bad number")
        /// A date or time cannot be read.
        public static let badDate = Code(rawValue: "bad date")
        /// An amount of money cannot be read, or is out of range.
        public static let badAmount = Code(rawValue: "bad amount")
        /// A company number has the wrong shape.
        public static let badCompanyNumber = Code(rawValue: "bad company number")
        /// An identifier has the wrong shape.
        public static let badIdentifier = Code(rawValue: "bad identifier")
        /// A record has no name.
        public static let missingName = Code(rawValue: "missing name")
        /// A record has no identifier.
        public static let missingIdentifier = Code(rawValue: "missing identifier")
        /// A value that must be there is missing.
        public static let missingValue = Code(rawValue: "missing value")
        /// A value that is not one of those known.
        public static let unknownValue = Code(rawValue: "unknown value")
        /// The same identifier stands for two records.
        public static let duplicateIdentifier = Code(rawValue: "duplicate identifier")
        /// A reference points to nothing.
        public static let danglingReference = Code(rawValue: "dangling reference")
        /// A record is shaped as something else than what was expected.
        public static let unexpectedShape = Code(rawValue: "unexpected shape")
    }
}
