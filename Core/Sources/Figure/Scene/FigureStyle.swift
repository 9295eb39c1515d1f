/// The colours of every figure and chart: light, dark and printed.
///
/// Each picture also reads in grey: near limbs are darker than far ones, the tested leg is darkest
/// with a white edge, sore places are spiked, arrows have heads, guides are dashed.
public enum FigureStyle {
    /// A picture as a file of its own: the style sheet travels inside it.
    ///
    /// Takes what a panel, a sheet, a moving panel or a chart gives, and leaves other text alone.
    public static func standalone(_ svg: String) -> String {
        guard svg.hasPrefix("<svg "), let end = svg.firstIndex(of: ">") else { return svg }
        let inside = svg.index(after: end)
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            \(svg[..<inside])
            <style>
            \(css)
            svg.fig { max-height: none; background: var(--fig-paper); }
            </style>\(svg[inside...])
            """
    }

    /// One style sheet for all pictures of this room; serve it as it is.
    public static let css = """
        .fig, .chart {
          --fig-paper: #ffffff; --fig-ink: #1e2528; --fig-near: #5d6d74; --fig-far: #aab6ba;
          --fig-trunk: #87979d; --fig-hair: #46525a; --fig-tested: #0c5f58; --fig-sore: #c3201c; --fig-heart: #ffffff;
          --fig-arrow: #a84a06; --fig-prop: #e9e2d6; --fig-prop-top: #f4efe6; --fig-edge: #b3a996;
          --fig-companion: #c8ad8d; --fig-floor: #efebe3; --fig-ball: #d9a441;
          --fig-band: #b3367a; --fig-weight: #3d4a63;
          --chart-skin: #f3e9de; --chart-edge: #a08a76; --chart-bone: #fdfbf6;
          --chart-bone-edge: #b9aa93; --chart-on-muscle: #b8453a; --chart-on-bone: #d98d1f;
          --chart-on-joint: #0c6f8a; --chart-on-nerve: #8a5a00; --chart-on-vessel: #a3123c;
          --chart-on-region: #6a4fa3;
          display: block; width: 100%; height: auto; max-height: 22rem;
        }
        .fig path, .chart path { stroke-linejoin: round; stroke-linecap: round; }
        .fig-limb, .fig-limb-far, .fig-trunk, .fig-head, .fig-hair {
          stroke: var(--fig-paper); stroke-width: 1.6; paint-order: stroke;
        }
        .fig-limb { fill: var(--fig-near); }
        .fig-limb-far { fill: var(--fig-far); }
        .fig-trunk, .fig-head { fill: var(--fig-trunk); }
        .fig-hair { fill: var(--fig-hair); }
        .fig-tested { fill: var(--fig-tested); }
        .fig-companion { fill: var(--fig-companion); }
        .fig-hair.fig-companion { fill: var(--fig-edge); }
        .fig-face, .fig-face.fig-companion { fill: var(--fig-paper); }
        .fig-ghost {
          fill: none; stroke: var(--fig-tested); stroke-width: 1.4; stroke-dasharray: 2.5 3;
        }
        .fig-floor { fill: var(--fig-floor); stroke: var(--fig-edge); stroke-width: 1; }
        .fig-prop { fill: var(--fig-prop); stroke: var(--fig-edge); stroke-width: .8; }
        .fig-prop-top { fill: var(--fig-prop-top); }
        .fig-ball { fill: var(--fig-ball); stroke: var(--fig-paper); stroke-width: 1.2; }
        .fig-band, .fig-band-loop { fill: var(--fig-band); stroke: var(--fig-paper); stroke-width: .8; }
        .fig-band-loop { fill: none; stroke: var(--fig-band); stroke-width: 3; }
        .fig-weight { fill: var(--fig-weight); stroke: var(--fig-paper); stroke-width: .8; }
        .fig-roller { fill: var(--fig-companion); stroke: var(--fig-edge); stroke-width: 1; }
        .fig-end { fill-opacity: .75; }
        .fig-sore { fill: var(--fig-sore); stroke: var(--fig-paper); stroke-width: 1.4; }
        .fig-sore-heart { fill: var(--fig-heart); }
        .fig-arrow { fill: none; stroke: var(--fig-arrow); stroke-width: 3.4; }
        .fig-arrow-tip { fill: var(--fig-arrow); stroke: var(--fig-arrow); stroke-width: 1; }
        .fig-guide { fill: none; stroke: var(--fig-ink); stroke-width: 1.4; stroke-dasharray: 5 4; }
        .fig-clock { fill: var(--fig-paper); stroke: var(--fig-ink); stroke-width: 1.8; }
        .fig-clock-time { fill: var(--fig-arrow); }
        .chart-skin { fill: var(--chart-skin); stroke: var(--chart-edge); stroke-width: 1.4; }
        .chart-line { fill: none; stroke: var(--chart-edge); stroke-width: 1; }
        .chart-bone {
          fill: var(--chart-bone); stroke: var(--chart-bone-edge); stroke-width: 1;
          fill-rule: evenodd;
        }
        .chart-label, .chart-side {
          fill: var(--fig-ink); font: 600 9px system-ui, sans-serif; text-anchor: middle;
        }
        .chart-side { font-size: 7.5px; font-weight: 400; }
        .chart-muscle { --on: var(--chart-on-muscle); }
        .chart-bony { --on: var(--chart-on-bone); }
        .chart-joint { --on: var(--chart-on-joint); }
        .chart-nerve { --on: var(--chart-on-nerve); }
        .chart-vessel { --on: var(--chart-on-vessel); }
        .chart-region { --on: var(--chart-on-region); }
        .chart-area { fill: var(--on); fill-opacity: .78; stroke: var(--on); stroke-width: 1.4; }
        .chart-cord { fill: none; stroke: var(--on); stroke-width: 3.4; }
        .chart-nerve .chart-cord { stroke-dasharray: 7 3; }
        @media (prefers-color-scheme: dark) {
          .fig, .chart {
            --fig-paper: #1c2326; --fig-ink: #e9ebe8; --fig-near: #9fb0b6; --fig-far: #566468;
            --fig-trunk: #7b8b91; --fig-hair: #4c575a; --fig-tested: #7fcabd; --fig-sore: #ff7f73; --fig-heart: #1c2326;
            --fig-arrow: #f3b063; --fig-prop: #333b3e; --fig-prop-top: #3d4649; --fig-edge: #6d7678;
            --fig-companion: #86725a; --fig-floor: #282f32; --fig-ball: #b98a35;
            --fig-band: #f08cc0; --fig-weight: #c3cde0;
            --chart-skin: #3a322c; --chart-edge: #8d7b6b; --chart-bone: #5a534b;
            --chart-bone-edge: #93877a; --chart-on-muscle: #ff8b7d; --chart-on-bone: #ffc261;
            --chart-on-joint: #79cde6; --chart-on-nerve: #f5cf6b; --chart-on-vessel: #ff86a5;
            --chart-on-region: #bda6ef;
          }
        }
        @media print {
          .fig, .chart {
            --fig-paper: #ffffff; --fig-ink: #000000; --fig-near: #6e6e6e; --fig-far: #bdbdbd;
            --fig-trunk: #949494; --fig-hair: #555555; --fig-tested: #1d1d1d; --fig-sore: #000000; --fig-heart: #ffffff;
            --fig-arrow: #000000; --fig-prop: #eeeeee; --fig-prop-top: #f8f8f8; --fig-edge: #999999;
            --fig-companion: #d6d6d6; --fig-floor: #f4f4f4; --fig-ball: #d0d0d0;
            --fig-band: #222222; --fig-weight: #333333;
            --chart-skin: #f6f6f6; --chart-edge: #8a8a8a; --chart-bone: #ffffff;
            --chart-bone-edge: #a0a0a0; --chart-on-muscle: #4a4a4a; --chart-on-bone: #4a4a4a;
            --chart-on-joint: #2a2a2a; --chart-on-nerve: #000000; --chart-on-vessel: #000000;
            --chart-on-region: #777777;
            break-inside: avoid; print-color-adjust: exact;
          }
        }
        .fig-caption { fill: var(--fig-ink); font: 11px system-ui, sans-serif; text-anchor: middle; }
        .fig-note { fill: var(--fig-ink); font: 600 10px system-ui, sans-serif; text-anchor: middle; }
        .fig-filming { max-height: none; }
        .fig-tape-right { fill: #e0218a; stroke: var(--fig-paper); stroke-width: 1.4; }
        .fig-tape-left { fill: #f2c200; stroke: var(--fig-ink); stroke-width: 1; }
        .fig-stills { display: none; }
        @media (prefers-reduced-motion: reduce), print {
          .fig-moving { display: none; }
          .fig-stills { display: block; }
        }
        """
}
