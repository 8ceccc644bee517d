/// How a word sounds to an English or Welsh ear, as two hashes.
struct SoundKey: Equatable, Sendable {
    /// Consonants and vowels: "kwik" and "quick" are equal.
    var full: UInt32
    /// Consonants, with vowels only at both ends: "Catherine" and "Kathryn" are equal.
    var skeleton: UInt32
    /// Consonants in the skeleton; a short one says little.
    var consonants: UInt8

    static let none = SoundKey(full: 0, skeleton: 0, consonants: 0)
}
