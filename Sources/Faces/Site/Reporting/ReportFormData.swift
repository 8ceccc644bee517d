import Languages
import ReportChannels
import Reports
import Sealing
import Storage

/// What the script of the form needs besides its pages.
struct ReportFormData: Encodable {
    struct Place: Encodable {
        var channel: String
        /// The code of its area; nil for every other.
        var area: String?
        var label: String
        var hint: String?
    }

    var language: String
    /// The pages of each role, in their order.
    var steps: [String: [String]]
    var places: [String: [Place]]
    /// The installation's, for receipts.
    var salt: String
    /// Most bytes of each answer in words, and of all together.
    var longest: [String: Int]
    var mostBytes: Int
    var mostFiles: Int
    var largestFile: Int64
    var map: ReportMap.Frame?
    /// Sentences that the script shows; values in braces are its own.
    var texts: [String: String]

    init(places: [ReporterRole: [ReportingPlace]], salt: ReceiptSalt, map: ReportMap.Frame?, _ words: Words) {
        language = words.language.rawValue
        steps = Dictionary(
            uniqueKeysWithValues: ReporterRole.allCases.map { role in
                (role.rawValue, ReportStep.steps(for: role).map(\.rawValue))
            })
        self.places = Dictionary(
            uniqueKeysWithValues: places.map { role, places in
                (role.rawValue, Self.choices(role, places, words))
            })
        self.salt = salt.description
        let written = ReportQuestion.allCases.filter { $0.kind == .line || $0.kind == .text }
        longest = Dictionary(uniqueKeysWithValues: written.map { ($0.rawValue, $0.longest) })
        self.map = map
        mostBytes = ReportDraft.mostBytes
        mostFiles = ReportLimits.mostFiles / 2
        largestFile = FileSealer.largest
        texts = Self.texts(words).merging(ReportFaultTexts.all(words)) { own, _ in own }
    }

    private static func choices(_ role: ReporterRole, _ places: [ReportingPlace], _ words: Words) -> [Place] {
        var draft = ReportDraft(at: .init(milliseconds: 0))
        draft.role = role
        return ReportChoices.areas(draft, ReportSurroundings(places: places), words, nil).choices.map { choice in
            Place(
                channel: choice.value, area: places.first { $0.channel.text == choice.value }?.area,
                label: choice.label, hint: choice.hint)
        }
    }

    private static func texts(_ words: Words) -> [String: String] {
        [
            "areaTitle": words(.reportStep, ReportStep.area), "areaInsider": words(.reportAreaInsider),
            "areaNone": words(.reportAreaNone),
            "nothing": words(.reportCheckNothing),
            "change": words(.reportCheckChange), "changeAloud": words(.reportCheckChangeAloud(title: "{title}")),
            "sendReport": words(.reportSend), "sendPractice": words(.reportSendPractice),
            "take": words(.reportFilesTake), "remove": words(.reportFilesRemove(name: "{name}")),
            "kilobytes": words(.reportFilesSizeKilobytes(number: "{number}")),
            "megabytes": words(.reportFilesSizeMegabytes(number: "{number}")),
            "aloud": words(.reportSentAloud(groups: "{groups}")), "sentTitle": words(.reportSentTitle),
            "sentPractice": words(.reportSentPractice),
            "found": words(.reportAreaFound(area: "{area}")), "near": words(.reportAreaNear(areas: "{areas}")),
            "unknown": words(.reportAreaUnknown), "untold": words(.reportAreaPhoneUntold),
            "working": words(.reportWaitWorking),
            "progress": words(.reportSendingProgress(done: "{done}", all: "{all}")),
            "waiting": words(.reportSendingWaiting), "closed": words(.reportClosed),
        ]
    }
}
