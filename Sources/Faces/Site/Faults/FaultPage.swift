/// The page about a request that cannot be answered as asked: what happened, and what to do now.
struct FaultPage: PageModel {
    var fault: PageFault

    func page(in words: Words) -> Page {
        let key = "faults.\(fault.code.rawValue)"
        var page = Page(
            "faults/fault", title: words("\(key).title"),
            fields: ["text": words("\(key).text"), "next": words("\(key).next")])
        page.status = fault.status
        return page
    }
}
