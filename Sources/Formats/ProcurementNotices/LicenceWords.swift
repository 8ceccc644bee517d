/// Words by which a notice speaks of a licence to provide labour (Gangmasters (Licensing) Act 2004; licences were issued by the
/// Gangmasters and Labour Abuse Authority, since April 2026 by the Fair Work Agency: gov.uk, 7 April 2026).
public enum LicenceWords {
    private static let words = ["gangmaster", "glaa", "labour provider", "fair work agency", "meistri gangiau"]

    /// Whether one of them stands in a text, in any case.
    static func areIn(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool { areIn(String(decoding: bytes, as: UTF8.self)) }

    /// The same for a text in hand.
    public static func areIn(_ text: String) -> Bool {
        let text = text.lowercased()
        return words.contains { text.contains($0) }
    }
}
