internal import Foundation
internal import Languages
internal import Synchronization

/// In which language the command line speaks: that of `MANUMIT_LANGUAGE` (`en` or `cy`), else that of the system's locale
/// where it is Welsh, else English. JSON, the names and codes of csv, and logs are the same in every language.
enum Speech {
    static let variable = "MANUMIT_LANGUAGE"

    static let words: Words = {
        do {
            let language = language(of: ProcessInfo.processInfo.environment) ?? .english
            return Words(catalogue: try Catalogue(), language: language)
        } catch {
            // There are no words yet to say it in.
            Terminal.tell("manumit: the words beside the program cannot be read: \(error)")
            exit(CommandEnding.inputOutput.rawValue)
        }
    }()

    /// Whether help is being put together that nobody will read.
    private static let isSilent = Atomic(false)

    /// Reads a command without its help, whose words alone take longer than starting does. What goes wrong, or was asked as help, must
    /// be read again aloud.
    static func silently<Value>(_ body: () throws -> Value) rethrows -> Value {
        isSilent.store(true, ordering: .relaxed)
        defer { isSilent.store(false, ordering: .relaxed) }
        return try body()
    }

    /// A message; nothing where nobody will read it.
    fileprivate static func text(_ message: Message) -> String {
        isSilent.load(ordering: .relaxed) ? "" : words(message)
    }

    /// - Returns: nil where the variable names no language of the program.
    static func language(of environment: [String: String]) -> Language? {
        if let named = environment[variable], !named.isEmpty { return Language(rawValue: named) }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
        let code = (locale ?? "").prefix { $0.isLetter }.lowercased()
        return Language(rawValue: code) ?? .english
    }

    /// - Throws: `CommandFailure` where the variable names no language of the program.
    static func check() throws(CommandFailure) {
        let environment = ProcessInfo.processInfo.environment
        guard language(of: environment) == nil else { return }
        throw .usage(.commandLanguageUnknown(variable: variable, given: environment[variable] ?? ""))
    }
}

/// A message in the language of the command line.
func say(_ message: Message) -> String { Speech.text(message) }
