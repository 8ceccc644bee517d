import Configuration
import Foundation

extension SettingKey {
    var type: ConfigType {
        switch kind {
        case .number: .int
        case .flag: .bool
        case .text, .choice, .webAddress, .pageAddress, .path: .string
        }
    }

    /// What is wrong with a value; nil where nothing is. Never repeats a secret.
    func fault(in text: String) -> SettingFault? {
        let isGood =
            switch kind {
            case .text: !text.isEmpty && text.utf8.count <= 4096 && text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F }
            case .number(let range): Int(text).map(range.contains) ?? false
            case .flag: text == "true" || text == "false"
            case .choice(let words): words.contains(text)
            case .webAddress: Self.isWebAddress(text)
            case .pageAddress: Self.isPageAddress(text)
            case .path: text.hasPrefix("/") && text.utf8.count <= 4096 && !text.utf8.contains(0)
            }
        guard !isGood else { return nil }
        return .unexpected(isSecret ? nil : String(text.prefix(100)), for: self)
    }

    private static func isWebAddress(_ text: String) -> Bool {
        guard isPageAddress(text), let url = URL(string: text) else { return false }
        return url.path().isEmpty && url.query() == nil && url.fragment() == nil
    }

    private static func isPageAddress(_ text: String) -> Bool {
        guard let url = URL(string: text), ["http", "https"].contains(url.scheme), let host = url.host(), !host.isEmpty
        else { return false }
        return url.user() == nil && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
    }
}
