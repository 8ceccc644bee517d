import Foundation

/// Whether a password is one of those that are tried first: many people's, or made of what everybody knows about the person
/// (NIST SP 800-63B-4 section 3.1.1.2 wants both refused). What people do to please a rule, such as 3 for e or digits at the
/// end, adds little.
struct GuessablePassword {
    /// Words that the passwords of the great breaches are made of most (counts of Have I Been Pwned and the UK's National
    /// Cyber Security Centre, 2019), those of the same kind in Welsh, and the program's own.
    private static let common: Set<String> = Set(
        """
        password passwd passw pass parola passwort cyfrinair qwerty qwertyuiop azerty asdf asdfgh asdfghjkl zxcvbn zxcvbnm \
        letmein letme welcome croeso admin administrator login guest master secret changeme default test testing user root \
        hello helo iloveyou monkey dragon sunshine princess football peldroed rugby baseball liverpool chelsea arsenal everton \
        rangers celtic manchester united superman batman pokemon starwars shadow michael jordan ashley charlie thomas daniel \
        jessica george harley summer winter spring autumn haf gaeaf gwanwyn hydref january february march april may june july \
        august september october november december monday tuesday wednesday thursday friday saturday sunday england scotland \
        wales cymru ireland caerdydd cardiff swansea abertawe london police heddlu council cyngor force manumit slavery abc \
        abcd abcdef abcdefgh computer internet freedom whatever trustno access chocolate cheese cookie flower family blessed \
        matrix tigger ginger pepper buster hunter killer soccer hockey mustang company office work
        """.split(separator: " ").map(String.init))

    /// Walks over a keyboard, and the alphabet; three or more in a row, in either direction, are one step of a guesser.
    private static let walks: [String] = [
        "1234567890", "abcdefghijklmnopqrstuvwxyz", "qwertyuiop", "asdfghjkl", "zxcvbnm", "1q2w3e4r5t6y7u8i9o0p",
        "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    ].flatMap { [$0, String($0.reversed())] }

    /// What the signs and digits stand for that people put in place of letters.
    private static let signs: [Character: Character] = [
        "@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "$": "s", "5": "s", "7": "t",
    ]

    private let words: Set<String>

    /// - Parameter known: what everybody knows of the person: the name, the address.
    init(known: [String]) {
        let own = known.flatMap { $0.split { !$0.isLetter } }.map { String(Self.plain(String($0))) }
        words = Self.common.union(own.filter { $0.count >= 3 })
    }

    /// Whether a guesser who knows these words and walks gets there in a few steps.
    func matches(_ password: String) -> Bool {
        let letters = Self.unit(of: Self.plain(password))
        return Set(letters).count < 5 || leastStrength(of: letters) <= 30
    }

    /// In lower case and without accents.
    private static func plain(_ text: String) -> [Character] {
        Array(text.lowercased().folding(options: .diacriticInsensitive, locale: nil))
    }

    /// What is repeated: `abc` of `abcabc`.
    private static func unit(of letters: [Character]) -> [Character] {
        for length in stride(from: 1, through: letters.count / 2, by: 1) where letters.count.isMultiple(of: length) {
            if letters.indices.allSatisfy({ letters[$0] == letters[$0 % length] }) {
                return Array(letters.prefix(length))
            }
        }
        return letters
    }

    /// The least that a guesser has to put together, in tenths of a word: ten for a word, seven for a walk, five for any other
    /// letter and two for any other digit or sign.
    private func leastStrength(of letters: [Character]) -> Int {
        let read = letters.map { Self.signs[$0] ?? $0 }
        var least = [0] + Array(repeating: Int.max, count: letters.count)
        for end in letters.indices.map({ $0 + 1 }) {
            least[end] = least[end - 1] + (letters[end - 1].isLetter ? 5 : 2)
            for begin in max(0, end - 20)..<end where end - begin >= 3 {
                if words.contains(String(read[begin..<end])) { least[end] = min(least[end], least[begin] + 10) }
                let walk = String(letters[begin..<end])
                if Self.walks.contains(where: { $0.contains(walk) }) {
                    least[end] = min(least[end], least[begin] + 7)
                }
            }
        }
        return least[letters.count]
    }
}
