public import Storage

extension TenderQuestion {
    /// Which question: kept as the name of one of the bank, or as the identifier of one of the organisation's own.
    public enum Identifier: Sendable, Hashable, Codable, RawRepresentable {
        case bank(Bank)
        case own(ID<OwnQuestion>)

        public init?(rawValue: String) {
            if let bank = Bank(rawValue: rawValue) {
                self = .bank(bank)
            } else if let own = ID<OwnQuestion>(rawValue) {
                self = .own(own)
            } else {
                return nil
            }
        }

        public var rawValue: String {
            switch self {
            case .bank(let bank): bank.rawValue
            case .own(let id): id.text
            }
        }

        public init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            guard let found = Self(rawValue: try container.decode(String.self)) else {
                throw DecodingError.dataCorruptedError(in: container, debugDescription: "no question")
            }
            self = found
        }

        public func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try container.encode(rawValue)
        }
    }
}
