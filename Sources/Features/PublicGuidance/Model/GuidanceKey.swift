/// A text that every further language has. The raw value is its key in the files. What each means stands in English in
/// `Resources/languages/source.json`, from which they were translated.
public enum GuidanceKey: String, CaseIterable, Hashable, Sendable {
    // The first page.
    case startTitle = "start.title"
    case startIntro = "start.intro"
    case startUnchecked = "start.unchecked"
    case startExit = "start.exit"
    case startHistory = "start.history"

    // Somebody is in danger now.
    case dangerTitle = "danger.title"
    case dangerCall = "danger.call"
    case dangerSilent = "danger.silent"
    case dangerTextphone = "danger.textphone"
    case dangerText = "danger.text"
    case dangerSign = "danger.sign"
    case dangerLanguage = "danger.language"

    // Talking to somebody.
    case talkTitle = "talk.title"
    case talkPolice = "talk.police"
    case talkHelpline = "talk.helpline"
    case talkCrimestoppers = "talk.crimestoppers"
    case talkSupport = "talk.support"
    case talkChild = "talk.child"
    case talkUnsure = "talk.unsure"

    // The short report, before it begins.
    case tellTitle = "tell.title"
    case tellText = "tell.text"

    // *You have rights*.
    case rightsTitle = "rights.title"
    case rightsPay = "rights.pay"
    case rightsPapers = "rights.papers"
    case rightsHome = "rights.home"
    case rightsLeave = "rights.leave"
    case rightsDebt = "rights.debt"
    case rightsStatus = "rights.status"
    case rightsHelp = "rights.help"
    case rightsChoice = "rights.choice"
    case rightsCrime = "rights.crime"

    // The card that says *I need an interpreter*.
    case cardTitle = "card.title"
    case cardShow = "card.show"
    case cardLanguage = "card.language"

    // Answers that several questions share.
    case answerYes = "answer.yes"
    case answerNo = "answer.no"
    case answerUnsure = "answer.unsure"

    // The short report, above its questions.
    case formTitle = "form.title"
    case formIntro = "form.intro"
    case formOwn = "form.own"
    case formShare = "form.share"
    case formInterpreter = "form.interpreter"

    // What is happening.
    case whatLabel = "what.label"
    case whatHint = "what.hint"
    case whatError = "what.error"

    // Where.
    case whereLabel = "where.label"
    case whereHint = "where.hint"

    // When, and whether it is still going on.
    case whenLabel = "when.label"
    case whenHint = "when.hint"
    case stillLabel = "still.label"

    // Who is in danger: how many, any child.
    case whoLabel = "who.label"
    case whoMe = "who.me"
    case whoOther = "who.other"
    case countLabel = "count.label"
    case countError = "count.error"
    case childLabel = "child.label"

    // How to reach whoever reports, or not at all.
    case contactLabel = "contact.label"
    case contactHint = "contact.hint"
    case contactNone = "contact.none"
    case contactCall = "contact.call"
    case contactText = "contact.text"
    case contactMail = "contact.mail"
    case contactDetail = "contact.detail"
    case contactTime = "contact.time"
    case contactError = "contact.error"

    // Buttons.
    case buttonNext = "button.next"
    case buttonBack = "button.back"
    case buttonSend = "button.send"
    case buttonChange = "button.change"

    // The page that shows all answers.
    case checkTitle = "check.title"
    case checkEmpty = "check.empty"

    // Errors of any page.
    case errorTitle = "error.title"
    case errorLong = "error.long"
    case errorExpired = "error.expired"

    // After sending.
    case receiptTitle = "receipt.title"
    case receiptCode = "receipt.code"
    case receiptKeep = "receipt.keep"
    case receiptUse = "receipt.use"
    case receiptPrint = "receipt.print"

    // What happens next.
    case nextTitle = "next.title"
    case nextRead = "next.read"
    case nextAct = "next.act"
    case nextReach = "next.reach"
    case nextDanger = "next.danger"

    // Trying the form without sending anything.
    case practiceTitle = "practice.title"
    case practiceText = "practice.text"
    case practiceMark = "practice.mark"
}
