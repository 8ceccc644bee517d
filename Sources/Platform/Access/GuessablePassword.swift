import Foundation

/// Whether a password is one of those that are tried first: many people's, or made of what everybody knows about the person
/// (NIST SP 800-63B-4 section 3.1.1.2 wants both refused). Words are compared after what people add to please a rule (digits
/// and signs at the ends, 3 for e) is taken away.
struct GuessablePassword {
    /// Words that the passwords of the great breaches are made of most (counts of Have I Been Pwned and the UK's National
    /// Cyber Security Centre, 2019), those of the same kind in Welsh, and the program's own. Written out on 2026-11-23.
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

    private let words: Set<String>

    /// - Parameter known: what everybody knows of the person: the name, the address.
    init(known: [String]) {
        let own = known.flatMap { $0.lowercased().split { !$0.isLetter } }.map { Self.letters(of: $0) }
        words = Self.common.union(own.filter { $0.count >= 3 })
    }

    /// Whether it is no more than two such words, or one repeated, or hardly any different characters.
    func matches(_ password: String) -> Bool {
        guard Set(password.lowercased()).count >= 5 else { return true }
        let core = Array(Self.letters(of: Self.trimmed(password)))
        guard !core.isEmpty else { return true }
        return leastStrength(of: Self.unit(of: core)) <= 2
    }

    /// The password without the digits and signs before and behind it.
    private static func trimmed(_ password: String) -> Substring {
        let begin = password.drop { !$0.isLetter }
        return begin.lastIndex { $0.isLetter }.map { begin[...$0] } ?? ""
    }

    /// Its letters in lower case without accents, with those that signs and digits stand for.
    private static func letters(of text: some StringProtocol) -> String {
        let signs: [Character: Character] = [
            "@": "a", "4": "a", "3": "e", "1": "i", "!": "i", "0": "o", "$": "s", "5": "s", "7": "t",
        ]
        let plain = text.lowercased().decomposedStringWithCanonicalMapping
        return String(plain.compactMap { signs[$0] ?? ($0.isASCII && $0.isLetter ? $0 : nil) })
    }

    /// What is repeated: `abc` of `abcabc`.
    private static func unit(of core: [Character]) -> [Character] {
        for length in 1...core.count where core.count.isMultiple(of: length) {
            if core.indices.allSatisfy({ core[$0] == core[$0 % length] }) { return Array(core.prefix(length)) }
        }
        return core
    }

    /// The least that a guesser has to put together: each of our words counts one, each letter outside them a half.
    private func leastStrength(of core: [Character]) -> Double {
        var least = [0.0] + Array(repeating: Double.infinity, count: core.count)
        for end in 1...core.count {
            least[end] = least[end - 1] + 0.5
            for begin in max(0, end - 16)..<end where words.contains(String(core[begin..<end])) {
                least[end] = min(least[end], least[begin] + 1)
            }
        }
        return least[core.count]
    }
}
