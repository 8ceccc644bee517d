/// How many smallest units make one of a currency (ISO 4217).
enum Currency {
    private static let undivided: Set<String> = [
        "BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF",
    ]
    private static let thousandths: Set<String> = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"]

    static func decimals(of currency: String?) -> Int {
        guard let currency else { return 2 }
        return undivided.contains(currency) ? 0 : thousandths.contains(currency) ? 3 : 2
    }

    static func unit(of currency: String?) -> Int64 {
        switch decimals(of: currency) {
        case 0: 1
        case 3: 1000
        default: 100
        }
    }
}
