import Hummingbird

/// What the router matches; links are written with `Address`.
enum AddressPattern: String, CaseIterable {
    case start = "/"
    case importFiles = "/import"
    case importJob = "/import/:job"
    case importFailures = "/import/:job/failures.txt"
    case loadSample = "/sample"
    case removeSample = "/sample/remove"
    case training = "/training"
    case hipCheck = "/hip-check"
    case about = "/hip-check/about"
    case question = "/hip-check/questions/:page"
    case emergency = "/hip-check/emergency"
    case answers = "/hip-check/answers"
    case startOver = "/hip-check/start-over"
    case restore = "/hip-check/restore"
    case result = "/result"
    case settings = "/settings"
    case stylesheet = "/style.css"
    case bodyChartStylesheet = "/body-chart.css"
    case icon = "/icon.svg"

    var routerPath: RouterPath { RouterPath(rawValue) }
}
