/// One row of an answer, read by column position from 0. Reading a NULL through a plain accessor is a fault of ours and
/// gives the empty value (`""`, 0, no bytes): ask for the optional where the column may be NULL.
public protocol Row {
    func optionalText(_ column: Int) -> String?
    func optionalInteger(_ column: Int) -> Int64?
    func optionalReal(_ column: Int) -> Double?
    func optionalBytes(_ column: Int) -> [UInt8]?
}

extension Row {
    public func text(_ column: Int) -> String { optionalText(column) ?? "" }
    public func integer(_ column: Int) -> Int64 { optionalInteger(column) ?? 0 }
    public func real(_ column: Int) -> Double { optionalReal(column) ?? 0 }
    public func bytes(_ column: Int) -> [UInt8] { optionalBytes(column) ?? [] }
    public func boolean(_ column: Int) -> Bool { integer(column) != 0 }
    public func timestamp(_ column: Int) -> Timestamp { Timestamp(milliseconds: integer(column)) }
    public func optionalTimestamp(_ column: Int) -> Timestamp? {
        optionalInteger(column).map(Timestamp.init(milliseconds:))
    }
    public func id<Subject>(_ column: Int, of _: Subject.Type = Subject.self) -> ID<Subject> {
        ID(stored: text(column))
    }
    public func optionalID<Subject>(_ column: Int, of _: Subject.Type = Subject.self) -> ID<Subject>? {
        optionalText(column).map(ID.init(stored:))
    }

    /// A sum of money from two columns (minor units, currency code), or nil where either is NULL.
    public func money(_ amount: Int, _ currency: Int) -> Money? {
        guard let minorUnits = optionalInteger(amount), let code = optionalText(currency) else { return nil }
        return Money(minorUnits: minorUnits, currency: code)
    }

    /// A value of a closed set stored as its code; nil where the column is NULL or holds a code we do not know.
    public func code<Code: RawRepresentable>(_ column: Int, of _: Code.Type = Code.self) -> Code?
    where Code.RawValue == String {
        optionalText(column).flatMap(Code.init(rawValue:))
    }
}
