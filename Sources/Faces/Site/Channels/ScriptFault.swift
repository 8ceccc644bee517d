import Languages

/// What a script of these pages can fail at, so that it shows a sentence of the page instead of making one.
enum ScriptFault: String, CaseIterable {
    case unsupported
    case wrongPassphrase
    case passphraseShort
    case passphrasesDiffer
    case recoveryKeyLength
    case recoveryKeyCharacters
    case recoveryKeyCheck
    case otherRecoveryKey
    case lastGroupDiffers
    case cannotOpen
    case refused
    case notKept
    /// Anything else.
    case other

    /// For `{{#scriptFaults}}<p data-code="{{code}}" hidden>{{text}}</p>{{/scriptFaults}}`; the code of what is not told apart is empty.
    static func all(_ words: Words) -> [Fields] {
        allCases.map { fault in
            ["code": fault == .other ? "" : fault.rawValue, "codeText": words(.keyFault, fault)] as Fields
        }
    }
}
