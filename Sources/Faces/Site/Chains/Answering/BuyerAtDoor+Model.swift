import HTTPTypes
import Languages

/// Tells somebody of the buyer who is signed in that nobody but the business itself answers here.
struct BuyerAtDoorPage: PageModel {
    func page(in words: Words) -> Page {
        var page = Page("answer/buyer", title: words(.chainsBuyerTitle), fields: [:])
        page.status = .forbidden
        return page
    }
}
