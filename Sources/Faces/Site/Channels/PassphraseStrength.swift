import Languages

/// How hard a passphrase is to guess, as the script judges it by its length and how many different letters it has.
enum PassphraseStrength: String, CaseIterable {
    case short
    case fair
    case good

    static func all(_ words: Words) -> [Fields] {
        allCases.map { ["strength": $0.rawValue, "strengthText": words(.keyStrength, $0)] as Fields }
    }
}
