import Foundation

/// Addresses of a provider.
enum ProviderAddress {
    /// Whether it is https, or http to this very machine, and names neither a user nor a fragment.
    static func isSafe(_ text: String) -> Bool {
        guard text.utf8.count <= 2000, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }),
            let parts = URLComponents(string: text), let host = parts.host, !host.isEmpty, parts.user == nil,
            parts.fragment == nil
        else { return false }
        return parts.scheme == "https" || parts.scheme == "http" && ["127.0.0.1", "localhost", "[::1]"].contains(host)
    }

    /// The address with fields added to its query.
    static func with(_ fields: KeyValuePairs<String, String>, _ address: String) -> String {
        address + (address.contains("?") ? "&" : "?") + form(fields)
    }

    /// `application/x-www-form-urlencoded`.
    static func form(_ fields: KeyValuePairs<String, String>) -> String {
        fields.map { "\(escaped($0.key))=\(escaped($0.value))" }.joined(separator: "&")
    }

    /// Everything but unreserved characters (RFC 3986 section 2.3) as `%XX`.
    static func escaped(_ text: String) -> String {
        text.addingPercentEncoding(
            withAllowedCharacters: CharacterSet(
                charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")) ?? ""
    }
}
