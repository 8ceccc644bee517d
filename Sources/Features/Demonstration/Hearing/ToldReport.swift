import ReportChannels
import Reports

/// A report of the demonstration as somebody would have filled it in.
struct ToldReport {
    var role: ReporterRole
    /// The code of the language that it is written in.
    var language: String
    /// So many days before the last of the story.
    var daysAgo: Int
    var answers: [ReportQuestion: [String]]
    var isChild = false
    /// Who may not see it, by the manifest's keys.
    var excluded: [String] = []
}

extension ToldReport {
    /// A hand car wash, told by a passer-by.
    static let carWash = ToldReport(
        role: .sawSomething, language: "en", daysAgo: 6,
        answers: [
            .whatHappened: [
                "The hand car wash behind the old cinema in Trefelyn. Five men sleep in a container there, I see them every morning at six. "
                    + "One asked me for bread. A man in a silver van holds their papers."
            ],
            .when: ["lastDays"], .goingOn: ["yes"], .placeWords: ["Behind the old cinema, next to the tyre shop"],
            .placeTown: ["Trefelyn"], .peopleNumber: ["5"], .vehicleWords: ["Silver van, ladder on the roof"],
            .setting: ["carWash"], .contactWay: ["number"],
        ])

    /// A nail bar with a girl who should be at school. Nobody has looked at it yet.
    static let nailBar = ToldReport(
        role: .sawSomething, language: "cy", daysAgo: 0,
        answers: [
            .whatHappened: [
                "Mae merch ifanc iawn yn gweithio yn y bar ewinedd ar y Stryd Fawr. Dyw hi byth yn siarad, ac mae dyn yn ei nôl bob nos. "
                    + "Dywedodd wrth ffrind i mi ei bod yn bymtheg oed."
            ],
            .goingOn: ["yes"], .placeWords: ["Y bar ewinedd gyferbyn â’r banc"], .placeTown: ["Llanfair Uchaf"],
            .childSeen: ["yes"], .setting: ["nailBar"], .contactWay: ["none"],
        ], isChild: true)

    /// Somebody who was made to work and has got out. The reporter wrote last.
    static let packing = ToldReport(
        role: .victim, language: "cy", daysAgo: 9,
        answers: [
            .whatHappened: [
                "Bûm yn pacio llysiau am saith mis. Cymerodd y bòs fy mhasbort a dweud bod arna i arian iddo am y stafell. "
                    + "Rhedais i ffwrdd wythnos yn ôl ac rwy’n aros gyda ffrind."
            ],
            .when: ["lastWeeks"], .contactWay: ["number"], .contactSafe: ["Dim ond yn y bore"],
        ])

    /// A cleaner of a supplier.
    static let cleaner = ToldReport(
        role: .supplierWorker, language: "en", daysAgo: 3,
        answers: [
            .whatHappened: [
                "We clean the offices at night. The agency keeps forty pounds a week for a bus that never comes, and whoever asks gets no shifts."
            ],
            .goingOn: ["yes"], .businessName: ["Glanmor Night Services"], .contactWay: ["none"],
        ])

    /// From within. One of those who would receive it was ticked.
    static let insider = ToldReport(
        role: .insider, language: "en", daysAgo: 4,
        answers: [
            .whatHappened: [
                "A tip about the farm at Pant was closed without anybody reading the second page. I was told to leave it alone."
            ],
            .wrongdoing: ["duty", "hiding"],
        ], excluded: ["standards"])

    /// One that came to nothing, and is closed.
    static let rumour = ToldReport(
        role: .sawSomething, language: "en", daysAgo: 14,
        answers: [
            .whatHappened: ["People say something is wrong at the new restaurant. I have not been there myself."],
            .placeTown: ["Porth Eithin"], .contactWay: ["none"],
        ])
}
