import Languages
import ReportChannels

/// A colleague who is to receive, as somebody fills it in.
struct RecipientInput: Sendable {
    var person = ""
    var title = BilingualText.none
    var duty = ChannelRecipient.Duty.always

    init() {}

    init(_ form: Form) {
        person = form["person"]
        title = BilingualText(form["recipientTitle"], form["welshRecipientTitle"])
        duty = ChannelRecipient.Duty(rawValue: form["duty"]) ?? .always
    }

    func fields(of code: ReportChannelsError.Code) -> [String] {
        switch code {
        case .nameMissing:
            [title.english.isEmpty ? "recipientTitle" : nil, title.welsh.isEmpty ? "welshRecipientTitle" : nil]
                .compactMap { $0 }
        case .tooLong: ["recipientTitle"]
        case .cannotReceive, .alreadyThere, .notFound: ["person"]
        default: []
        }
    }
}
