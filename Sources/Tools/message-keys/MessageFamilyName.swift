import CatalogueFiles

/// Keys that differ in a code alone: `imports.kind.*`, or `imports.kind.*.text` where something follows the code.
struct MessageFamilyName: Hashable {
    /// What stands before the code: `imports.kind`.
    var prefix: String
    /// What stands behind it; empty where nothing does.
    var suffix = ""

    /// The name in Swift: `importsKind`, `importsKindEachText`.
    var name: String { MemberName.ofFamily(prefix, suffix) }

    /// Every family, in the order of their names: those with a suffix where at least two keys have it. The code of a family
    /// without a suffix may hold dots.
    static func all(of keys: [String]) -> [MessageFamilyName] {
        var sizes: [MessageFamilyName: Int] = [:]
        for key in keys {
            let parts = key.split(separator: ".")
            for place in parts.indices.dropFirst() {
                let prefix = parts[..<place].joined(separator: ".")
                sizes[Self(prefix: prefix), default: 0] += 1
                let suffix = parts[(place + 1)...].joined(separator: ".")
                if !suffix.isEmpty { sizes[Self(prefix: prefix, suffix: suffix), default: 0] += 1 }
            }
        }
        return sizes.filter { $0.value > 1 || $0.key.suffix.isEmpty }.keys.sorted { $0.name < $1.name }
    }
}
