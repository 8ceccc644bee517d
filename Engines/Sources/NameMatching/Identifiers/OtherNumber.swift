/// Numbers of registers the engine knows nothing about: compared without case and punctuation, never padded.
enum OtherNumber {
    /// Shorter numbers are too likely to be equal by chance across registers.
    static let shortestLength = 4

    static func canonical(_ text: String) -> String? {
        let characters = IdentifierText.characters(text)
        guard characters.count >= shortestLength, characters.contains(where: { $0 <= 57 && $0 != 48 }) else {
            return nil
        }
        return String(decoding: characters, as: UTF8.self)
    }
}
