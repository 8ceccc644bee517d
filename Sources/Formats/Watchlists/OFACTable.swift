internal import Foundation

/// The files of the OFAC list. None has a header; what each holds is told by its name.
enum OFACTable: String {
    case entries = "sdn"
    case aliases = "alt"
    case addresses = "add"

    /// How many cells a record has. Source: OFAC, data specification of the SDN list in delimited form.
    var columns: Int {
        switch self {
        case .entries: 12
        case .aliases: 5
        case .addresses: 6
        }
    }

    init?(path: String) {
        let name = URL(fileURLWithPath: path).lastPathComponent.lowercased()
        guard let base = name.split(separator: ".").first, name.contains(".csv") else { return nil }
        self.init(rawValue: String(base))
    }
}
