import Figure
import Hummingbird

/// The style sheets, the icon and the scripts, compiled into the program.
struct PublicFiles {
    func register(on router: Router<WebContext>) {
        router.get(AddressPattern.stylesheet.routerPath) { _, _ in
            Self.response(PackageResources.style_css, type: "text/css; charset=utf-8")
        }
        router.get(AddressPattern.bodyChartStylesheet.routerPath) { _, _ in
            Self.response(Array(BodyChartStyle.css.utf8), type: "text/css; charset=utf-8")
        }
        router.get(AddressPattern.figureStylesheet.routerPath) { _, _ in
            Self.response(Array(FigureStyle.css.utf8), type: "text/css; charset=utf-8")
        }
        router.get(AddressPattern.knowledgeStylesheet.routerPath) { _, _ in
            Self.response(PackageResources.knowledge_css, type: "text/css; charset=utf-8")
        }
        router.get(AddressPattern.trainingStylesheet.routerPath) { _, _ in
            Self.response(PackageResources.training_css, type: "text/css; charset=utf-8")
        }
        router.get(AddressPattern.courseStylesheet.routerPath) { _, _ in
            Self.response(PackageResources.course_css, type: "text/css; charset=utf-8")
        }
        router.get(AddressPattern.playerStylesheet.routerPath) { _, _ in
            Self.response(PackageResources.player_css, type: "text/css; charset=utf-8")
        }
        for script in PlayerScript.allCases {
            router.get(script.pattern.routerPath) { _, _ in
                var response = Self.response(script.bytes, type: "text/javascript; charset=utf-8")
                // A worker takes its policy from its own answer.
                response.headers[.contentSecurityPolicy] = SecurityHeaders.playerPolicy
                return response
            }
        }
        router.get(AddressPattern.gaitStylesheet.routerPath) { _, _ in
            Self.response(PackageResources.gait_css, type: "text/css; charset=utf-8")
        }
        for script in GaitScript.allCases {
            router.get(script.pattern.routerPath) { _, _ in
                Self.response(script.bytes, type: "text/javascript; charset=utf-8")
            }
        }
        router.get(AddressPattern.icon.routerPath) { _, _ in
            Self.response(PackageResources.icon_svg, type: "image/svg+xml")
        }
    }

    private static func response(_ bytes: [UInt8], type: String) -> Response {
        Response(
            status: .ok,
            // Asked for again at each start of the program, since it may be a newer one.
            headers: [.contentType: type, .cacheControl: "no-cache"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
