/// Who is who among buyers and suppliers: portals give one business several ids, and one id to several businesses.
///
/// A body is known by a key that the reader makes: its number in a public register, else its name. Each id of the data leads to
/// one body; an id that is local to its notice must be given as the key itself.
public final class BodyTable {
    private struct Body: BitwiseCopyable {
        /// The first id under which it came.
        var id: UInt32
        var name: UInt32
        var isLarge: Bool
    }

    private let keys = NameTable()
    private let bodies = Rows<Body>()
    private let byID = Rows<UInt32>()

    init() {}

    /// How many there are: the highest number.
    public var count: Int { bodies.count }

    /// The body that an id was resolved to; 0 where it was not yet.
    public func body(of id: UInt32) -> UInt32 { Int(id) < byID.count ? byID[Int(id)] : 0 }

    /// Resolves an id to the body with a key, which is added where it is new.
    /// - Parameters:
    ///   - name: The number of its name in the ledger; 0 where it has none.
    ///   - isLarge: Whether the notice says that it is a large business.
    public func resolve(id: UInt32, key: UnsafeBufferPointer<UInt8>, name: UInt32, isLarge: Bool) -> UInt32 {
        let number = keys.number(of: key)
        guard number != 0 else { return 0 }
        if Int(number) > bodies.count {
            bodies.append(Body(id: id, name: name, isLarge: isLarge))
        } else if isLarge {
            bodies[Int(number) - 1].isLarge = true
        }
        while byID.count <= Int(id) { byID.append(0) }
        byID[Int(id)] = number
        return number
    }

    /// The key of a body, such as `GB-COH 01234567`.
    public func key(of body: UInt32) -> String { keys.text(of: body) }

    /// The number of the first id under which a body came.
    func id(of body: UInt32) -> UInt32 { bodies[Int(body) - 1].id }

    func name(of body: UInt32) -> UInt32 { bodies[Int(body) - 1].name }

    func isLarge(_ body: UInt32) -> Bool { bodies[Int(body) - 1].isLarge }
}
