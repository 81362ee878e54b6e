// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
import { onDemand } from "../model/on-demand.js";
import { prices as prices0 } from "./providers/subclip.js";
import { prices as prices1 } from "./providers/vidu.js";
import { prices as prices2 } from "./providers/wayinvideo.js";
import type { RateCard } from "./types/rate-card.js";

/** A rate card that comes with the tool; `sha256` is that of its file. */
export interface ShippedCard {
  readonly provider: string;
  readonly sha256: string;
  readonly card: RateCard;
}

interface Unread extends Omit<ShippedCard, "card"> {
  readonly head: Omit<RateCard, "tasks">;
}

function shipped({ provider, sha256, head }: Unread, tasks: () => RateCard["tasks"]): ShippedCard {
  return { provider, sha256, card: onDemand<RateCard, "tasks">(head, "tasks", tasks) };
}

/** Every shipped rate card, by provider. */
export const CARDS: readonly ShippedCard[] = [
  shipped({
    "provider": "subclip",
    "sha256": "f0703aaa4b9356dbce9081357c393001a53cc8a21519175e194d736d2f3936dd",
    "head": {
      "topsheet": 1,
      "provider": "subclip",
      "currency": "subclip-credits",
      "credit": "credit",
      "sources": {
        "cost": {
          "title": "API Credit Costs",
          "url": "https://www.subclip.app/docs/cost/api",
          "checked": "2026-11-22"
        },
        "clipping": {
          "title": "AI Clipping API",
          "url": "https://www.subclip.app/docs/api/ai-clipping",
          "checked": "2026-11-22"
        },
        "media-render": {
          "title": "Media Render API",
          "url": "https://www.subclip.app/docs/api/media-render",
          "checked": "2026-11-22"
        },
        "faq": {
          "title": "What AI credits are and how they are used (in German)",
          "url": "https://www.subclip.app/faq/was-sind-ai-credits-und-wie-werden-sie-verwendet",
          "checked": "2026-11-22"
        },
        "client": {
          "title": "Viral Captions, an app by Subclip's founder that uses the API",
          "url": "https://github.com/proSamik/ios",
          "checked": "2026-11-22"
        },
        "plans": {
          "title": "Subclip's plans as its founder cites them",
          "url": "https://github.com/canivibecodeit/canivibecodeit/pull/124",
          "checked": "2026-11-22"
        }
      },
      "notes": [
        {
          "note": "This page says that transcripts, subtitles and video exports use no credits. It is about the app; the cost page, which calls itself the source of truth for the API, charges for all three.",
          "source": "faq"
        }
      ],
      "prices": [
        {
          "plan": "creator",
          "label": "Creator plan",
          "from": "2026-08-04",
          "money": "USD",
          "amount": 14,
          "credits": 600,
          "every": "month",
          "source": "plans",
          "known": "transcribed",
          "notes": [
            {
              "note": "The provider's app sells passes that are paid once instead of monthly plans; their prices are not published.",
              "source": "client"
            }
          ]
        }
      ],
      "parameters": {
        "pipelineCredits": {
          "label": "AI clipping pipeline",
          "unit": "credit",
          "because": "The cost page charges \"existing AI clipping pipeline credits\" and gives no number anywhere."
        },
        "charactersPerMinute": {
          "label": "Speed of the voice",
          "unit": "character",
          "because": "Speech is charged by its length, and no page says how fast a voice speaks."
        }
      }
    }
  }, prices0),
  shipped({
    "provider": "vidu",
    "sha256": "0fa4aafb44078c520ef4dabaf71d67c81a4e8afb33739a3e92d97707a2542f92",
    "head": {
      "topsheet": 1,
      "provider": "vidu",
      "currency": "vidu-credits",
      "credit": "credit",
      "sources": {
        "pricing": {
          "title": "Pricing, as others copied it on 2026-07-10 and 2026-08-13",
          "url": "https://platform.vidu.com/docs/pricing",
          "checked": "2026-11-22"
        },
        "pricing-cn": {
          "title": "Pricing of the Chinese platform, as others copied it in November 2025 and later",
          "url": "https://platform.vidu.cn/docs/pricing",
          "checked": "2026-11-22"
        },
        "start-end": {
          "title": "Start End to Video",
          "url": "https://platform.vidu.com/docs/start-end-to-video",
          "checked": "2026-11-22"
        },
        "clone": {
          "title": "Voice Clone",
          "url": "https://platform.vidu.com/docs/voice-clone",
          "checked": "2026-11-22"
        },
        "music-video": {
          "title": "One-click AI MV",
          "url": "https://platform.vidu.com/docs/one-click-ai-mv",
          "checked": "2026-11-22"
        },
        "getting-started": {
          "title": "Quick Start",
          "url": "https://platform.vidu.com/docs/quick-start",
          "checked": "2026-11-22"
        },
        "comfyui": {
          "title": "Price badges of ComfyUI's Vidu nodes",
          "url": "https://github.com/Comfy-Org/ComfyUI/blob/master/comfy_api_nodes/nodes_vidu.py",
          "checked": "2026-11-22"
        },
        "302-ai": {
          "title": "Vidu at 302.AI",
          "url": "https://doc.302.ai/423016043e0",
          "checked": "2026-11-22"
        },
        "302-ai-q3": {
          "title": "Vidu Q3 at 302.AI",
          "url": "https://302.ai/product/detail/viduq3-turbo",
          "checked": "2026-11-22"
        },
        "wavespeed": {
          "title": "Vidu Q2 at WaveSpeed",
          "url": "https://wavespeed.ai/docs/docs-api/vidu/vidu-image-to-video-q2-turbo",
          "checked": "2026-11-22"
        },
        "shortapi": {
          "title": "Vidu Q2 at ShortAPI",
          "url": "https://shortapi.ai/models/vidu/vidu-q2/image-to-video/llms.txt",
          "checked": "2026-11-22"
        },
        "baidu": {
          "title": "Vidu at Baidu's video cloud, by the clip",
          "url": "https://cloud.baidu.com/doc/VOD/s/dm64ry4hl",
          "checked": "2026-11-22"
        }
      },
      "notes": [
        {
          "note": "Before 2025-11-03 a credit cost 0.05 USD and every price was a tenth. Sample answers in the documentation still show such numbers (4, 10, 15); they are no prices.",
          "source": "pricing-cn"
        },
        {
          "note": "Q3 became cheaper between its launch in January 2026 and 2026-07-10. Resellers often show the launch prices, per second 14, 30 and 32 credits for viduq3-pro.",
          "source": "302-ai-q3"
        },
        {
          "note": "The subscription at vidu.com, its command line and Vidu-S1 have credits of their own, which pay for nothing here.",
          "source": "pricing"
        }
      ],
      "otherPurses": [
        {
          "names": [
            "vidu-s1-credits",
            "vidu-website-credits",
            "vidu-subscription-credits",
            "vidu-app-credits"
          ],
          "because": "Credits of the subscription at vidu.com and of Vidu-S1 are others than those of the Open Platform, and pay for nothing of it.",
          "source": "pricing"
        },
        {
          "names": [
            "vidu-cn-credits"
          ],
          "because": "The Chinese platform has credits and a price list of its own; these are the prices of platform.vidu.com.",
          "source": "pricing-cn"
        }
      ],
      "prices": [
        {
          "label": "Credits of the Open Platform, before tax",
          "from": "2025-11-03",
          "money": "USD",
          "amount": 0.005,
          "credits": 1,
          "source": "pricing",
          "known": "transcribed",
          "notes": [
            {
              "note": "The Chinese list has a price of its own, 0.03125 CNY for a credit.",
              "source": "pricing-cn"
            }
          ]
        }
      ],
      "topUp": {
        "money": "USD",
        "min": 10,
        "max": 10000,
        "source": "getting-started",
        "known": "first-party"
      },
      "parameters": {
        "creditsPerJob": {
          "label": "Credits for a job",
          "unit": "credit",
          "because": "Vidu publishes no rate for it that could be found. The answer to each such job tells its charge as `credits`."
        }
      }
    }
  }, prices1),
  shipped({
    "provider": "wayinvideo",
    "sha256": "4ae7ffa90674f4a145cbdf4b9b4d695f6c85ecf6d172b79cc3952345910c3e84",
    "head": {
      "topsheet": 1,
      "provider": "wayinvideo",
      "title": "WayinVideo",
      "currency": "wayinvideo-units",
      "credit": "unit",
      "sources": {
        "pricing": {
          "title": "API Units and Pricing",
          "url": "https://wayin.ai/api-docs/pricing",
          "checked": "2026-11-22"
        },
        "clipping": {
          "title": "AI Clipping (in Indonesian)",
          "url": "https://wayin.ai/id/api-docs/ai-clipping/",
          "checked": "2026-11-22"
        },
        "clips-export": {
          "title": "Clips Export",
          "url": "https://wayin.ai/api-docs/clips-export",
          "checked": "2026-11-22"
        }
      },
      "notes": [
        {
          "note": "The pages call what a task used `api_units_usage` in the older API and `cost_usage` in the present one; in both it is the charge in API Units.",
          "source": "clipping"
        },
        {
          "note": "The samples show a usage of 120 for clipping with and without rendering, but say nothing of the video's length, so no rate follows from them.",
          "source": "clipping"
        },
        {
          "note": "Nothing is said of a least charge, or of a surcharge for resolution, captions, hooks, reframing, translation or the number of clips.",
          "source": "pricing"
        }
      ],
      "otherPurses": [
        {
          "names": [
            "wayinvideo-credits",
            "wayinvideo-website-credits",
            "website-credits"
          ],
          "because": "Credits of WayinVideo's website pay for the website only. Its API charges API Units, and neither can be exchanged for the other.",
          "source": "pricing"
        }
      ],
      "prices": [],
      "plans": [
        {
          "name": "none",
          "label": "API Units without a plan"
        },
        {
          "name": "standard",
          "label": "Standard"
        },
        {
          "name": "pro",
          "label": "Pro"
        },
        {
          "name": "enterprise",
          "label": "Enterprise"
        }
      ],
      "parameters": {
        "unitsPerMinute": {
          "label": "Units for a minute of video",
          "unit": "unit",
          "because": "WayinVideo says that a task is charged by its type and the length of the video, and publishes no rate. Each result of yours tells its charge as `cost_usage`, which divided by the minutes of the video is the rate."
        },
        "unitsPerJob": {
          "label": "Units for an export",
          "unit": "unit",
          "because": "WayinVideo does not list exports among the tasks that consume units, yet their results may tell a charge. Look at `cost_usage` in a result of yours; 0 is a figure, too."
        }
      }
    }
  }, prices2),
];
