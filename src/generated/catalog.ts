// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
import type { Catalog } from "../model/catalog.js";

/** Every task with its fields. */
export const CATALOG: Catalog = {
  "tasks": {
    "subclip/captions": {
      "type": "subclip/captions",
      "provider": "subclip",
      "task": "captions",
      "aliases": [
        "dynamic-captions",
        "viral-captions"
      ],
      "title": "Viral captions",
      "fields": {
        "file": {
          "kind": "text",
          "required": false,
          "description": "Path or name of the video to upload. Plan fact: the job itself takes no file, Subclip gets it by an upload.",
          "planFact": true,
          "identity": "source"
        },
        "projectId": {
          "kind": "text",
          "required": false,
          "description": "Project that the upload of the video returned. The upload's answer is documented (https://www.subclip.app/docs/api/dynamic-captions); that the job takes it under this name is seen only in Subclip's own client (https://github.com/proSamik/ios).",
          "clientOnly": true,
          "identity": "source"
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the video in seconds, or a range `{low, high}`. Rendering is charged by it. Subclip takes it with the upload, as `video.durationSeconds`: https://www.subclip.app/docs/api/dynamic-captions"
        },
        "language": {
          "kind": "text",
          "required": false,
          "description": "Language spoken in the video, as a code such as `en`, or `auto`. Used for transcription unless an SRT file is uploaded. Source: https://www.subclip.app/docs/api/dynamic-captions (the spelling of the codes is that of Subclip's own client)."
        },
        "templateId": {
          "kind": "text",
          "required": false,
          "description": "Look of the captions. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `bold-clean` (its default), `ivory-spotlight`, `serif-storyteller`, `authority`, `minimalist`, `justified`, `minimalist-white`, `kinetic`, `kinetic-yellow` and `one-word`; Subclip may accept more.",
          "clientOnly": true
        },
        "aspectRatio": {
          "kind": "text",
          "required": false,
          "description": "Shape of the finished video. Write it in quotes: YAML 1.1 readers take a bare 9:16 for a number. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `9:16`, `16:9` and `1:1`; Subclip may accept more.",
          "clientOnly": true
        },
        "placement": {
          "kind": "text",
          "required": false,
          "description": "Where the captions stand. Name and values are seen only in Subclip's own client (https://github.com/proSamik/ios), which offers `top`, `middle` and `bottom`, and leaves the field out for none; Subclip may accept more.",
          "clientOnly": true
        },
        "faceTrack": {
          "kind": "flag",
          "required": false,
          "description": "Keeps the speaker's face in the picture; costs extra by the minute, at least 1 credit (https://www.subclip.app/docs/cost/api). The name is seen only in Subclip's own client (https://github.com/proSamik/ios).",
          "default": false,
          "clientOnly": true,
          "cheaper": {
            "value": null,
            "advice": "drop face tracking (`faceTrack`)"
          }
        },
        "outputFileName": {
          "kind": "text",
          "required": false,
          "description": "Name of the finished file. The name of this field is seen only in Subclip's own client (https://github.com/proSamik/ios), which always ends it in `.mp4`.",
          "clientOnly": true
        },
        "srtSupplied": {
          "kind": "flag",
          "required": false,
          "description": "An SRT file is uploaded with the video and used instead of a transcription. Plan fact: Subclip sees it from the upload. The cost page charges the same either way: https://www.subclip.app/docs/cost/api",
          "default": false,
          "planFact": true
        }
      }
    },
    "subclip/clip": {
      "type": "subclip/clip",
      "provider": "subclip",
      "task": "clip",
      "aliases": [
        "clipping",
        "ai-clipping"
      ],
      "title": "AI clipping",
      "fields": {
        "videoUrl": {
          "kind": "text",
          "required": false,
          "description": "Where the video can be fetched: a YouTube link, or a public or signed URL. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/ai-clipping",
          "identity": "source"
        },
        "sourceObjectKey": {
          "kind": "text",
          "required": false,
          "description": "Key that the upload of the video returned. Give it, `videoUrl` or `file`. Source: https://www.subclip.app/docs/api/ai-clipping",
          "identity": "source"
        },
        "file": {
          "kind": "text",
          "required": false,
          "description": "Path or name of a video that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.",
          "planFact": true,
          "identity": "source"
        },
        "language": {
          "kind": "text",
          "required": false,
          "description": "Language spoken in the video, as a code such as `en`; Subclip requires it when no transcript is given. Source: https://www.subclip.app/docs/api/ai-clipping"
        },
        "aiAnalysis": {
          "kind": "flag",
          "required": false,
          "description": "Lets AI choose the clips, which costs pipeline credits; set it to false when `segments` are given. Source: https://www.subclip.app/docs/api/ai-clipping",
          "default": false,
          "cheaper": {
            "value": false,
            "advice": "cut the given segments with `aiAnalysis: false`"
          }
        },
        "segments": {
          "kind": "list",
          "required": false,
          "description": "The parts to cut out, at least one; without them AI chooses, which costs pipeline credits. Source: https://www.subclip.app/docs/cost/api",
          "minimum": 1
        },
        "youtubeTranscript": {
          "kind": "flag",
          "required": false,
          "description": "Tries YouTube's own transcript first, for YouTube links only; costs 1 credit when one is fetched. Source: https://www.subclip.app/docs/api/ai-clipping",
          "default": false,
          "noEffectUnless": [
            {
              "when": {
                "videoUrl": {
                  "hosts": [
                    "youtube.com",
                    "youtu.be",
                    "youtube-nocookie.com"
                  ]
                }
              },
              "because": "Subclip fetches YouTube's transcript only where `videoUrl` is a YouTube link.",
              "source": "https://www.subclip.app/docs/api/ai-clipping"
            }
          ],
          "cheaper": {
            "value": null,
            "advice": "do without YouTube's transcript (`youtubeTranscript`)"
          }
        },
        "dynamicCaptions": {
          "kind": "flag",
          "required": false,
          "description": "Puts animated captions on the clips, which adds caption analysis. Source: https://www.subclip.app/docs/cost/api",
          "default": false,
          "cheaper": {
            "value": null,
            "advice": "leave off the captions (`dynamicCaptions`)"
          }
        },
        "clipCount": {
          "kind": "count",
          "required": false,
          "description": "How many clips AI is expected to make, or a range `{low, high}`; caption analysis may be charged for each. Plan fact: not sent to Subclip.",
          "planFact": true,
          "noEffectUnless": [
            {
              "when": {
                "dynamicCaptions": true
              },
              "because": "The number of clips changes the price only through the analysis of their captions, which `dynamicCaptions` asks for.",
              "source": "https://www.subclip.app/docs/cost/api"
            }
          ]
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the video in seconds, or a range `{low, high}`. Plan fact: not sent to Subclip.",
          "planFact": true
        }
      }
    },
    "subclip/dub": {
      "type": "subclip/dub",
      "provider": "subclip",
      "task": "dub",
      "aliases": [
        "dubbing",
        "ai-dubbing"
      ],
      "title": "AI dubbing",
      "fields": {
        "sourceUrl": {
          "kind": "text",
          "required": false,
          "description": "Where the media can be fetched: a public or signed URL, or a supported social link. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/dubbing",
          "identity": "source"
        },
        "sourceObjectKey": {
          "kind": "text",
          "required": false,
          "description": "Key that the upload of the media returned. Give it, `sourceUrl` or `file`. Source: https://www.subclip.app/docs/api/dubbing",
          "identity": "source"
        },
        "file": {
          "kind": "text",
          "required": false,
          "description": "Path or name of a file that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.",
          "planFact": true,
          "identity": "source"
        },
        "sourceMediaType": {
          "kind": "enum",
          "required": true,
          "description": "Whether the source is a video or a recording; keeping the background is priced for video. Source: https://www.subclip.app/docs/api/dubbing",
          "values": [
            "video",
            "audio"
          ]
        },
        "durationSeconds": {
          "kind": "length",
          "required": true,
          "description": "Length of the source in seconds, or a range `{low, high}` while it is not known. Credits are checked against it before the job is created. Source: https://www.subclip.app/docs/api/dubbing"
        },
        "targetLanguage": {
          "kind": "text",
          "required": false,
          "description": "Language to dub into, as a code such as `es`. Our name: Subclip's own field name is not published.",
          "planFact": true
        },
        "transcriptSupplied": {
          "kind": "flag",
          "required": false,
          "description": "A transcript (SRT) is supplied, so that no transcription minutes are charged. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api",
          "default": false,
          "planFact": true,
          "suppliesTranscript": true,
          "cheaper": {
            "value": true,
            "advice": "supply the transcript with `transcriptSupplied: true`"
          }
        },
        "cloneVoice": {
          "kind": "flag",
          "required": false,
          "description": "Speaks with a clone of the original voice instead of a catalog voice, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api",
          "default": false,
          "planFact": true,
          "voiceClone": true,
          "cheaper": {
            "value": null,
            "advice": "use a catalog voice instead of `cloneVoice`"
          }
        },
        "multiSpeaker": {
          "kind": "flag",
          "required": false,
          "description": "Gives each speaker a voice of their own, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api",
          "default": false,
          "planFact": true,
          "cheaper": {
            "value": null,
            "advice": "use one voice for all speakers instead of `multiSpeaker`"
          }
        },
        "preserveBackground": {
          "kind": "flag",
          "required": false,
          "description": "Keeps music and noises of a video under the new voice, for a fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api",
          "default": false,
          "planFact": true,
          "cheaper": {
            "value": null,
            "advice": "give up the background sound (`preserveBackground`)"
          }
        }
      }
    },
    "subclip/enhance": {
      "type": "subclip/enhance",
      "provider": "subclip",
      "task": "enhance",
      "aliases": [
        "enhance-audio",
        "enhance-voice",
        "enhance-video"
      ],
      "title": "Enhance audio",
      "fields": {
        "file": {
          "kind": "text",
          "required": false,
          "description": "Path or name of the recording or video to upload. Plan fact: the job itself takes no file, Subclip gets it by an upload.",
          "planFact": true,
          "identity": "source"
        },
        "projectId": {
          "kind": "text",
          "required": false,
          "description": "Project that the upload returned; it serves upload, job, status and download alike. Source: https://www.subclip.app/docs/api/enhance-voice",
          "identity": "source"
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the recording in seconds, or a range `{low, high}` while it is not known; the price depends on it alone. Subclip measures the file and refuses a job whose value differs from its own. Source: https://www.subclip.app/docs/api/enhance-voice"
        },
        "provider": {
          "kind": "enum",
          "required": false,
          "description": "Engine that does the work; the price is the same. `cleanvoice` is the one for a video that is to stay a video. Source: https://www.subclip.app/docs/api/enhance-voice",
          "default": "cleanvoice",
          "values": [
            "cleanvoice",
            "resemble"
          ]
        },
        "backgroundMusicSeparationEnabled": {
          "kind": "flag",
          "required": false,
          "description": "Takes background music out of the recording; Subclip has switched this off for its API (https://www.subclip.app/docs/cost/api). The name is seen only as a parameter of Subclip's quota query (/api/v1/quota); its documentation of the job does not confirm it.",
          "default": false,
          "clientOnly": true,
          "disabled": {
            "values": [
              true
            ],
            "because": "Subclip has switched off the separation of background music for its API.",
            "source": "https://www.subclip.app/docs/cost/api"
          }
        }
      }
    },
    "subclip/render": {
      "type": "subclip/render",
      "provider": "subclip",
      "task": "render",
      "aliases": [
        "media-render",
        "video-studio"
      ],
      "title": "Media render",
      "fields": {
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the finished timeline in seconds, or a range `{low, high}`; rendering is charged by it. Plan fact: under which name Subclip takes it, if at all, is not published.",
          "planFact": true
        },
        "aiAnalysis": {
          "kind": "flag",
          "required": false,
          "description": "Lets AI plan the video, for a fee on each job. Not the field of the same name of a `clip` job, which is priced otherwise. Source: https://www.subclip.app/docs/cost/api",
          "default": false,
          "cheaper": {
            "value": null,
            "advice": "drop the planning by AI (`aiAnalysis`)"
          }
        },
        "visionAnalysis": {
          "kind": "flag",
          "required": false,
          "description": "Lets AI look at the images and videos, charged for each. Left out with `aiAnalysis: true`, the page does not say whether it runs; say false to rule it out. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api",
          "planFact": true,
          "cheaper": {
            "value": false,
            "advice": "rule out vision analysis with `visionAnalysis: false`"
          }
        },
        "imageCount": {
          "kind": "count",
          "required": false,
          "description": "How many images are uploaded, or a range `{low, high}`; vision analysis is charged for each. Plan fact: Subclip counts the uploads itself.",
          "planFact": true,
          "noEffectUnless": [
            {
              "when": {
                "any": [
                  {
                    "visionAnalysis": true
                  },
                  {
                    "aiAnalysis": true
                  }
                ]
              },
              "because": "Images are charged only where AI looks at them, with `visionAnalysis` or `aiAnalysis`.",
              "source": "https://www.subclip.app/docs/cost/api"
            }
          ]
        },
        "videoCount": {
          "kind": "count",
          "required": false,
          "description": "How many videos are uploaded, or a range `{low, high}`; vision analysis, and by one reading audio analysis, is charged for each. Plan fact: Subclip counts the uploads itself.",
          "planFact": true,
          "noEffectUnless": [
            {
              "when": {
                "any": [
                  {
                    "visionAnalysis": true
                  },
                  {
                    "aiAnalysis": true
                  },
                  {
                    "audioAnalysis": true
                  }
                ]
              },
              "because": "Videos are charged one by one only where AI analyses them, with `visionAnalysis`, `aiAnalysis` or `audioAnalysis`.",
              "source": "https://www.subclip.app/docs/cost/api"
            }
          ]
        },
        "audioAnalysis": {
          "kind": "flag",
          "required": false,
          "description": "Lets AI listen to the uploaded audio files, charged for each. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api",
          "default": false,
          "planFact": true,
          "cheaper": {
            "value": null,
            "advice": "drop the audio analysis (`audioAnalysis`)"
          }
        },
        "audioFileCount": {
          "kind": "count",
          "required": false,
          "description": "How many audio files are uploaded, or a range `{low, high}`; audio analysis is charged for each. Plan fact: Subclip counts the uploads itself.",
          "planFact": true,
          "noEffectUnless": [
            {
              "when": {
                "audioAnalysis": true
              },
              "because": "Audio files are charged one by one only where AI listens to them, with `audioAnalysis`.",
              "source": "https://www.subclip.app/docs/cost/api"
            }
          ]
        },
        "bgmQuery": {
          "kind": "text",
          "required": false,
          "description": "Searches background music by these words. The search is free, the music costs what `musicAdded` costs. Source: https://www.subclip.app/docs/cost/api",
          "cheaper": {
            "value": null,
            "advice": "leave out the music (`bgmQuery`)"
          }
        },
        "musicAdded": {
          "kind": "flag",
          "required": false,
          "description": "Background music is added; music and sound effects together cost one fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api",
          "default": false,
          "planFact": true,
          "cheaper": {
            "value": null,
            "advice": "leave out the music (`musicAdded`)"
          }
        },
        "effectsAdded": {
          "kind": "flag",
          "required": false,
          "description": "Sound effects are added; music and sound effects together cost one fee on each job. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api",
          "default": false,
          "planFact": true,
          "cheaper": {
            "value": null,
            "advice": "leave out the sound effects (`effectsAdded`)"
          }
        },
        "voiceoverAdded": {
          "kind": "flag",
          "required": false,
          "description": "A spoken voiceover is added, charged by the rendered minute. Our name: Subclip's own field name is not published; the price is at https://www.subclip.app/docs/cost/api",
          "default": false,
          "planFact": true,
          "cheaper": {
            "value": null,
            "advice": "leave out the voiceover (`voiceoverAdded`)"
          }
        },
        "stockBroll": {
          "kind": "flag",
          "required": false,
          "description": "Adds B-roll found in stock libraries; Subclip does not offer it through its API at present. Our name: Subclip publishes none. See https://www.subclip.app/docs/cost/api",
          "default": false,
          "planFact": true,
          "disabled": {
            "values": [
              true
            ],
            "because": "Subclip's API does not offer the search for stock B-roll at present.",
            "source": "https://www.subclip.app/docs/cost/api"
          }
        }
      }
    },
    "subclip/transcript": {
      "type": "subclip/transcript",
      "provider": "subclip",
      "task": "transcript",
      "aliases": [
        "social-transcripts",
        "transcription"
      ],
      "title": "Social media transcript",
      "fields": {
        "url": {
          "kind": "text",
          "required": false,
          "description": "Link to an Instagram, Facebook, YouTube, X or TikTok post, or a public URL of the media. Give it, `sourceObjectKey` or `file`. Source: https://www.subclip.app/docs/api/social-transcripts",
          "identity": "source"
        },
        "sourceObjectKey": {
          "kind": "text",
          "required": false,
          "description": "Key that the upload of the media returned. Give it, `url` or `file`. Source: https://www.subclip.app/docs/api/social-transcripts",
          "identity": "source"
        },
        "file": {
          "kind": "text",
          "required": false,
          "description": "Path or name of a file that is still to be uploaded. Plan fact: once uploaded, Subclip takes `sourceObjectKey` instead.",
          "planFact": true,
          "identity": "source"
        },
        "platform": {
          "kind": "enum",
          "required": false,
          "description": "Where the link leads; must be `public` for a plain public URL. Source: https://www.subclip.app/docs/api/social-transcripts",
          "values": [
            "instagram",
            "facebook",
            "youtube",
            "x",
            "tiktok",
            "public"
          ],
          "renamed": {
            "twitter": {
              "to": "x",
              "because": "Subclip calls it by its present name, X.",
              "source": "https://www.subclip.app/docs/api/social-transcripts"
            }
          }
        },
        "language": {
          "kind": "text",
          "required": true,
          "description": "Language spoken in the media, as a code such as `en`. Source: https://www.subclip.app/docs/api/social-transcripts"
        },
        "format": {
          "kind": "enum",
          "required": false,
          "description": "Form of the transcript. Source: https://www.subclip.app/docs/api/social-transcripts",
          "values": [
            "text",
            "srt",
            "json"
          ]
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the media in seconds, or a range `{low, high}`; each started minute is charged. Plan fact: Subclip measures it itself after import.",
          "planFact": true
        }
      }
    },
    "subclip/tts": {
      "type": "subclip/tts",
      "provider": "subclip",
      "task": "tts",
      "aliases": [
        "text-to-speech",
        "speech"
      ],
      "title": "Text to speech",
      "fields": {
        "input": {
          "kind": "object",
          "required": true,
          "description": "What is to be spoken: `{type: text, text}`, `{type: srt, content}` or `{type: transcript, segments}`. Source: https://www.subclip.app/docs/api/text-to-speech",
          "identity": "content"
        },
        "voiceId": {
          "kind": "text",
          "required": false,
          "description": "Catalog voice that speaks; required unless `cloneVoice` is true. Source: https://www.subclip.app/docs/api/text-to-speech"
        },
        "cloneVoice": {
          "kind": "flag",
          "required": false,
          "description": "Speaks with a clone of the voice in `referenceAudioObjectKey`, for a fee on each job. Source: https://www.subclip.app/docs/api/text-to-speech",
          "default": false,
          "voiceClone": true,
          "cheaper": {
            "value": null,
            "advice": "use a catalog voice instead of `cloneVoice`"
          }
        },
        "referenceAudioObjectKey": {
          "kind": "text",
          "required": false,
          "description": "Key that the upload of the reference recording returned; the voice to clone. Source: https://www.subclip.app/docs/api/text-to-speech",
          "noEffectUnless": [
            {
              "when": {
                "cloneVoice": true
              },
              "because": "A reference recording is used only to clone its voice.",
              "source": "https://www.subclip.app/docs/api/text-to-speech"
            }
          ]
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Expected length of the generated audio in seconds, or a range `{low, high}`; speech is charged by it. Plan fact: not sent to Subclip.",
          "planFact": true
        }
      }
    },
    "vidu/ad-one-click": {
      "type": "vidu/ad-one-click",
      "provider": "vidu",
      "task": "ad-one-click",
      "aliases": [
        "one-click-ad-film"
      ],
      "title": "One-click ad film",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "fields": {
        "images": {
          "kind": "list",
          "required": true,
          "description": "Pictures of the product, 1 to 7. Source: https://platform.vidu.com/docs/one-click-ad-film",
          "minimum": 1,
          "maximum": 7,
          "identity": "source"
        },
        "prompt": {
          "kind": "text",
          "required": false,
          "description": "What is to be said and shown, in at most 2000 characters. Source: https://platform.vidu.com/docs/one-click-ad-film",
          "identity": "content"
        },
        "duration": {
          "kind": "length",
          "required": false,
          "description": "Length of the film in whole seconds, 10 to 60, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/one-click-ad-film",
          "default": 15,
          "minimum": 10,
          "maximum": 60,
          "whole": true,
          "defaultCosts": true
        },
        "aspect_ratio": {
          "kind": "text",
          "required": false,
          "description": "Width to height. Source: https://platform.vidu.com/docs/one-click-ad-film"
        },
        "language": {
          "kind": "enum",
          "required": false,
          "description": "Language of the film. Source: https://platform.vidu.com/docs/one-click-ad-film",
          "values": [
            "zh",
            "en"
          ]
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video"
        }
      }
    },
    "vidu/audio-clone": {
      "type": "vidu/audio-clone",
      "provider": "vidu",
      "task": "audio-clone",
      "aliases": [
        "voice-clone"
      ],
      "title": "Voice clone",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "fields": {
        "audio_url": {
          "kind": "text",
          "required": true,
          "description": "Where the recording can be fetched: mp3, m4a or wav, 10 seconds to 5 minutes, 20 MB at most. Source: https://platform.vidu.com/docs/voice-clone",
          "identity": "source"
        },
        "voice_id": {
          "kind": "text",
          "required": true,
          "description": "Name for the new voice, used for no other: 8 to 256 letters, digits, `-` and `_`, a letter first, no `-` or `_` last. Source: https://platform.vidu.com/docs/voice-clone",
          "form": "8 to 256 letters, digits, `-` and `_`, with a letter first and no `-` or `_` last",
          "uniqueName": {
            "because": "Each cloned voice needs a name that no other has.",
            "source": "https://platform.vidu.com/docs/voice-clone"
          }
        },
        "prompt_audio_url": {
          "kind": "text",
          "required": false,
          "description": "A short sample of the voice, under 8 seconds and 20 MB. Source: https://platform.vidu.com/docs/voice-clone"
        },
        "prompt_text": {
          "kind": "text",
          "required": false,
          "description": "What the short sample says, with its punctuation at the end. Source: https://platform.vidu.com/docs/voice-clone",
          "noEffectUnless": [
            {
              "when": {
                "prompt_audio_url": {
                  "set": true
                }
              },
              "because": "It is the text of the sample in `prompt_audio_url`.",
              "source": "https://platform.vidu.com/docs/voice-clone"
            }
          ]
        },
        "text": {
          "kind": "text",
          "required": true,
          "description": "What the preview says, at most 1000 characters; it is charged like speech. Source: https://platform.vidu.com/docs/voice-clone",
          "identity": "content",
          "costs": {
            "without": "",
            "because": "The preview of a cloned voice is charged like any speech, by its characters.",
            "advice": "Keep the preview short",
            "source": "https://platform.vidu.com/docs/voice-clone"
          }
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/voice-clone"
        }
      }
    },
    "vidu/audio-tts": {
      "type": "vidu/audio-tts",
      "provider": "vidu",
      "task": "audio-tts",
      "aliases": [
        "text-to-speech"
      ],
      "title": "Text to speech",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "fields": {
        "text": {
          "kind": "text",
          "required": true,
          "description": "What is to be said, under 10,000 characters; it is charged by its characters. `<#1.5#>` is a pause of 1.5 seconds. Source: https://platform.vidu.com/docs/text-to-speech",
          "form": "words before each pause and between two, and a pause as `<#1.5#>`, with 0.01 to 99.99 seconds",
          "identity": "content"
        },
        "voice_setting_voice_id": {
          "kind": "text",
          "required": true,
          "description": "Voice that speaks. Source: https://platform.vidu.com/docs/text-to-speech"
        },
        "voice_setting_speed": {
          "kind": "number",
          "required": false,
          "description": "Speed of the voice, 0.5 to 2. Source: https://platform.vidu.com/docs/text-to-speech",
          "default": 1,
          "minimum": 0.5,
          "maximum": 2
        },
        "voice_setting_volume": {
          "kind": "number",
          "required": false,
          "description": "Volume, 0 to 10. Source: https://platform.vidu.com/docs/text-to-speech",
          "default": 0,
          "minimum": 0,
          "maximum": 10,
          "whole": true
        },
        "voice_setting_pitch": {
          "kind": "number",
          "required": false,
          "description": "Pitch, -12 to 12. Source: https://platform.vidu.com/docs/text-to-speech",
          "default": 0,
          "minimum": -12,
          "maximum": 12,
          "whole": true
        },
        "voice_setting_emotion": {
          "kind": "enum",
          "required": false,
          "description": "Mood of the voice. Source: https://platform.vidu.com/docs/text-to-speech",
          "values": [
            "happy",
            "sad",
            "angry",
            "fearful",
            "disgusted",
            "surprised",
            "calm"
          ]
        },
        "pronunciation_dict_tone": {
          "kind": "list",
          "required": false,
          "description": "How single words are pronounced. Documented on the Chinese page: https://platform.vidu.cn/docs/text-to-speech",
          "minimum": 1
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-speech"
        }
      }
    },
    "vidu/extend": {
      "type": "vidu/extend",
      "provider": "vidu",
      "task": "extend",
      "aliases": [
        "video-extension"
      ],
      "title": "Video extension",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "fields": {
        "model": {
          "kind": "enum",
          "required": true,
          "description": "Model that makes the video; the price depends on it. Source: https://platform.vidu.com/docs/video-extension",
          "values": [
            "viduq2-turbo",
            "viduq2-pro"
          ],
          "renamed": {
            "viduq3-pro": {
              "to": null,
              "because": "Vidu serves `text2video`, `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/video-extension"
            },
            "viduq3-turbo": {
              "to": null,
              "because": "Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/video-extension"
            },
            "viduq3-pro-fast": {
              "to": null,
              "because": "Vidu serves `img2video` with it.",
              "source": "https://platform.vidu.com/docs/video-extension"
            },
            "viduq3": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/video-extension"
            },
            "viduq3-mix": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/video-extension"
            },
            "viduq2": {
              "to": null,
              "because": "Vidu serves `text2video`, `reference2video` and `reference2image` with it.",
              "source": "https://platform.vidu.com/docs/video-extension"
            },
            "viduq2-pro-fast": {
              "to": null,
              "because": "Vidu serves `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/video-extension"
            },
            "viduq1": {
              "to": null,
              "because": "Vidu serves `text2video`, `img2video`, `start-end2video`, `reference2video` and `reference2image` with it.",
              "source": "https://platform.vidu.com/docs/video-extension"
            },
            "viduq1-classic": {
              "to": null,
              "because": "Vidu serves `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/video-extension"
            },
            "vidu2.0": {
              "to": null,
              "because": "Vidu serves `img2video`, `start-end2video` and `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/video-extension"
            },
            "viduq3-drama": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq3-ad": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq4-preview": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            }
          }
        },
        "video_creation_id": {
          "kind": "text",
          "required": false,
          "description": "Id of a video that Vidu made. Give it or `video_url`. Source: https://platform.vidu.com/docs/video-extension",
          "identity": "source"
        },
        "video_url": {
          "kind": "text",
          "required": false,
          "description": "Where the video can be fetched. Give it or `video_creation_id`. Source: https://platform.vidu.com/docs/video-extension",
          "identity": "source"
        },
        "images": {
          "kind": "list",
          "required": false,
          "description": "The last picture of the extension, one at most. Source: https://platform.vidu.com/docs/video-extension",
          "minimum": 1,
          "maximum": 1,
          "identity": "source"
        },
        "prompt": {
          "kind": "text",
          "required": false,
          "description": "What happens next, in at most 2000 characters. Source: https://platform.vidu.com/docs/video-extension",
          "identity": "content"
        },
        "duration": {
          "kind": "length",
          "required": false,
          "description": "Length of the extension in whole seconds, 1 to 7, or a range `{low, high}` while it is not fixed; it is charged. Source: https://platform.vidu.com/docs/video-extension",
          "default": 5,
          "minimum": 1,
          "maximum": 7,
          "whole": true,
          "defaultCosts": true
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Resolution of the video; it is charged. Source: https://platform.vidu.com/docs/video-extension",
          "default": "720p",
          "values": [
            "540p",
            "720p",
            "1080p"
          ],
          "defaultCosts": true
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/video-extension"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/video-extension"
        }
      }
    },
    "vidu/img2video": {
      "type": "vidu/img2video",
      "provider": "vidu",
      "task": "img2video",
      "aliases": [
        "image-to-video"
      ],
      "title": "Image to video",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "combinations": [
        {
          "source": "https://platform.vidu.com/docs/image-to-video",
          "rows": [
            {
              "model": [
                "viduq3-turbo",
                "viduq3-pro"
              ],
              "duration": {
                "from": 1,
                "to": 16
              },
              "resolution": [
                "540p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": "viduq3-pro-fast",
              "duration": {
                "from": 1,
                "to": 16
              },
              "resolution": [
                "720p",
                "1080p"
              ]
            },
            {
              "model": [
                "viduq2-turbo",
                "viduq2-pro"
              ],
              "duration": {
                "from": 1,
                "to": 10
              },
              "resolution": [
                "540p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": "viduq2-pro-fast",
              "duration": {
                "from": 1,
                "to": 10
              },
              "resolution": [
                "720p",
                "1080p"
              ]
            },
            {
              "model": [
                "viduq1",
                "viduq1-classic"
              ],
              "duration": 5,
              "resolution": "1080p"
            },
            {
              "model": [
                "vidu2.0",
                "vidu1.5"
              ],
              "duration": 4,
              "resolution": [
                "360p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": [
                "vidu2.0",
                "vidu1.5"
              ],
              "duration": 8,
              "resolution": "720p"
            }
          ]
        }
      ],
      "fields": {
        "model": {
          "kind": "enum",
          "required": true,
          "description": "Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/image-to-video",
          "values": [
            "viduq3-turbo",
            "viduq3-pro",
            "viduq3-pro-fast",
            "viduq2-turbo",
            "viduq2-pro",
            "viduq2-pro-fast",
            "viduq1",
            "viduq1-classic",
            "vidu2.0",
            "vidu1.5"
          ],
          "renamed": {
            "viduq3": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/image-to-video"
            },
            "viduq3-mix": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/image-to-video"
            },
            "viduq2": {
              "to": null,
              "because": "Vidu serves `text2video`, `reference2video` and `reference2image` with it.",
              "source": "https://platform.vidu.com/docs/image-to-video"
            },
            "viduq3-drama": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq3-ad": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq4-preview": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            }
          },
          "rivals": {
            "of": [
              "viduq2-turbo",
              "viduq2-pro",
              "viduq2-pro-fast",
              "viduq1",
              "viduq1-classic",
              "vidu2.0",
              "vidu1.5"
            ],
            "values": [
              "viduq3-turbo"
            ],
            "because": "It is of a newer generation, makes sound too, and is charged by the second alone.",
            "source": "https://platform.vidu.com/docs/pricing"
          },
          "disabled": {
            "values": [
              "vidu1.5"
            ],
            "because": "Vidu's documentation lists this model no longer.",
            "source": "https://platform.vidu.com/docs/image-to-video"
          }
        },
        "images": {
          "kind": "list",
          "required": true,
          "description": "The picture to start from, exactly one: a URL or base64, png, jpeg or webp, 50 MB at most. Source: https://platform.vidu.com/docs/image-to-video",
          "minimum": 1,
          "maximum": 1,
          "identity": "source"
        },
        "prompt": {
          "kind": "text",
          "required": false,
          "description": "What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/image-to-video",
          "identity": "content",
          "noEffectUnless": [
            {
              "when": {
                "is_rec": false
              },
              "because": "With `is_rec: true` Vidu writes a prompt of its own, discards this one and charges 10 credits for it.",
              "source": "https://platform.vidu.com/docs/image-to-video"
            }
          ]
        },
        "duration": {
          "kind": "length",
          "required": false,
          "description": "Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/image-to-video",
          "default": 5,
          "whole": true,
          "defaultCosts": true,
          "defaultBy": [
            {
              "when": {
                "model": [
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "value": 4
            }
          ]
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/image-to-video",
          "default": "720p",
          "values": [
            "360p",
            "540p",
            "720p",
            "1080p"
          ],
          "defaultCosts": true,
          "defaultBy": [
            {
              "when": {
                "model": [
                  "viduq1",
                  "viduq1-classic"
                ]
              },
              "value": "1080p"
            },
            {
              "when": {
                "model": [
                  "vidu2.0",
                  "vidu1.5"
                ],
                "duration": 4
              },
              "value": "360p"
            }
          ]
        },
        "is_rec": {
          "kind": "flag",
          "required": false,
          "description": "Lets Vidu write the prompt, for a surcharge on each job; a prompt of your own is then discarded. Source: https://platform.vidu.com/docs/image-to-video",
          "default": false,
          "cheaper": {
            "value": null,
            "advice": "write the prompt yourself instead of `is_rec`"
          },
          "costs": {
            "without": false,
            "because": "Vidu charges for writing the prompt, on each job.",
            "advice": "Write a prompt and leave out `is_rec` where you know what is to be seen",
            "source": "https://platform.vidu.com/docs/image-to-video"
          }
        },
        "seed": {
          "kind": "number",
          "required": false,
          "description": "Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/image-to-video",
          "default": 0,
          "minimum": 0,
          "maximum": 2147483647,
          "whole": true
        },
        "movement_amplitude": {
          "kind": "enum",
          "required": false,
          "description": "How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/image-to-video",
          "default": "auto",
          "values": [
            "auto",
            "small",
            "medium",
            "large"
          ],
          "noEffectUnless": [
            {
              "when": {
                "model": [
                  "viduq1",
                  "viduq1-classic",
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "because": "Q2 and Q3 models choose the amount of movement themselves.",
              "source": "https://platform.vidu.com/docs/image-to-video"
            }
          ]
        },
        "bgm": {
          "kind": "flag",
          "required": false,
          "description": "Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/image-to-video",
          "default": false,
          "noEffectUnless": [
            {
              "when": {
                "any": [
                  {
                    "model": [
                      "viduq1",
                      "viduq1-classic",
                      "vidu2.0",
                      "vidu1.5"
                    ]
                  },
                  {
                    "model": [
                      "viduq2-pro",
                      "viduq2-turbo",
                      "viduq2-pro-fast"
                    ],
                    "duration": {
                      "to": 8
                    }
                  }
                ]
              },
              "because": "Q3 models ignore background music, and Q2 models do from 9 seconds on.",
              "source": "https://platform.vidu.com/docs/image-to-video"
            }
          ]
        },
        "audio": {
          "kind": "flag",
          "required": false,
          "description": "Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/image-to-video",
          "default": false,
          "defaultBy": [
            {
              "when": {
                "model": [
                  "viduq3-turbo",
                  "viduq3-pro",
                  "viduq3-pro-fast"
                ]
              },
              "value": true
            }
          ],
          "cheaper": {
            "value": false,
            "advice": "leave out the sound (`audio: false`)"
          },
          "costs": {
            "without": false,
            "because": "Models before Q3 charge for sound on each job; Q3 models include it.",
            "advice": "Set `audio: false` where silence will do",
            "source": "https://platform.vidu.com/docs/pricing"
          },
          "defaultCosts": true
        },
        "audio_type": {
          "kind": "enum",
          "required": false,
          "description": "Which sound is made. Source: https://platform.vidu.com/docs/image-to-video",
          "default": "all",
          "values": [
            "all",
            "speech_only",
            "sound-effect_only"
          ],
          "noEffectUnless": [
            {
              "when": {
                "audio": true
              },
              "because": "It chooses among the sounds that `audio: true` makes.",
              "source": "https://platform.vidu.com/docs/image-to-video"
            }
          ]
        },
        "voice_id": {
          "kind": "text",
          "required": false,
          "description": "Voice that speaks; only with `audio: true`, and not with Q3 models. By default Vidu chooses one. Source: https://platform.vidu.com/docs/image-to-video",
          "noEffectUnless": [
            {
              "when": {
                "audio": true
              },
              "because": "A voice speaks only with `audio: true`.",
              "source": "https://platform.vidu.com/docs/image-to-video"
            },
            {
              "when": {
                "model": [
                  "viduq2-turbo",
                  "viduq2-pro",
                  "viduq2-pro-fast",
                  "viduq1",
                  "viduq1-classic",
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "because": "Q3 models choose the voice themselves.",
              "source": "https://platform.vidu.com/docs/image-to-video"
            }
          ]
        },
        "off_peak": {
          "kind": "flag",
          "required": false,
          "description": "Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/image-to-video",
          "default": false,
          "disabled": {
            "values": [
              true
            ],
            "when": {
              "audio": true,
              "model": [
                "viduq2-turbo",
                "viduq2-pro",
                "viduq2-pro-fast",
                "viduq1",
                "viduq1-classic",
                "vidu2.0",
                "vidu1.5"
              ]
            },
            "because": "Off-peak video with sound is made by Q3 models only.",
            "source": "https://platform.vidu.com/docs/pricing"
          },
          "cheaper": {
            "value": true,
            "advice": "let it run off-peak (`off_peak: true`, done within 48 hours)"
          },
          "waits": {
            "value": true,
            "hours": 48,
            "because": "Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.",
            "source": "https://platform.vidu.com/docs/pricing"
          }
        },
        "watermark": {
          "kind": "flag",
          "required": false,
          "description": "Puts a watermark on the video. Source: https://platform.vidu.com/docs/image-to-video",
          "default": false
        },
        "wm_position": {
          "kind": "number",
          "required": false,
          "description": "Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/image-to-video",
          "default": 3,
          "minimum": 1,
          "maximum": 4,
          "whole": true,
          "noEffectUnless": [
            {
              "when": {
                "watermark": true
              },
              "because": "It places the watermark that `watermark: true` asks for.",
              "source": "https://platform.vidu.com/docs/image-to-video"
            }
          ]
        },
        "wm_url": {
          "kind": "text",
          "required": false,
          "description": "Picture that serves as watermark. Source: https://platform.vidu.com/docs/image-to-video",
          "noEffectUnless": [
            {
              "when": {
                "watermark": true
              },
              "because": "It is the picture that `watermark: true` puts on the video.",
              "source": "https://platform.vidu.com/docs/image-to-video"
            }
          ]
        },
        "meta_data": {
          "kind": "text",
          "required": false,
          "description": "Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/image-to-video"
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/image-to-video"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/image-to-video"
        }
      }
    },
    "vidu/lip-sync": {
      "type": "vidu/lip-sync",
      "provider": "vidu",
      "task": "lip-sync",
      "aliases": [],
      "title": "Lip sync",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "fields": {
        "video_url": {
          "kind": "text",
          "required": true,
          "description": "Where the video can be fetched: mp4, mov or avi, 1 to 600 seconds, 5 GB at most, each side 360 to 4096 pixels. Source: https://platform.vidu.com/docs/lip-sync",
          "identity": "source"
        },
        "audio_url": {
          "kind": "text",
          "required": false,
          "description": "Where the recording can be fetched: wav, mp3, wma, m4a, aac or ogg, over 1 and under 600 seconds, 100 MB at most. Give it or `text`. Source: https://platform.vidu.com/docs/lip-sync",
          "identity": "source"
        },
        "text": {
          "kind": "text",
          "required": false,
          "description": "What is to be said, 4 to 2000 characters (2 to 1000 in Chinese); `<#1.5#>` is a pause of 1.5 seconds. Give it or `audio_url`. Source: https://platform.vidu.com/docs/lip-sync",
          "form": "at least 4 characters (2 in Chinese, and of those at most 1000), with words before each pause and between two, and a pause as `<#1.5#>`, with 0.01 to 99.99 seconds",
          "identity": "content",
          "noEffectUnless": [
            {
              "when": {
                "audio_url": {
                  "set": false
                }
              },
              "because": "Where both are given, the recording is used and the text ignored.",
              "source": "https://platform.vidu.com/docs/lip-sync"
            }
          ]
        },
        "speed": {
          "kind": "number",
          "required": false,
          "description": "Speed of the voice, 0.5 to 2; with `text` only. Source: https://platform.vidu.com/docs/lip-sync",
          "default": 1,
          "minimum": 0.5,
          "maximum": 2,
          "noEffectUnless": [
            {
              "when": {
                "text": {
                  "set": true
                },
                "audio_url": {
                  "set": false
                }
              },
              "because": "It is for speech made from `text`, without a recording.",
              "source": "https://platform.vidu.com/docs/lip-sync"
            }
          ]
        },
        "voice_id": {
          "kind": "text",
          "required": false,
          "description": "Voice that speaks; with `text` only. Source: https://platform.vidu.com/docs/lip-sync",
          "noEffectUnless": [
            {
              "when": {
                "text": {
                  "set": true
                },
                "audio_url": {
                  "set": false
                }
              },
              "because": "It is for speech made from `text`, without a recording.",
              "source": "https://platform.vidu.com/docs/lip-sync"
            }
          ]
        },
        "volume": {
          "kind": "number",
          "required": false,
          "description": "Volume, 0 to 10. Source: https://platform.vidu.com/docs/lip-sync",
          "default": 0,
          "minimum": 0,
          "maximum": 10
        },
        "ref_photo_url": {
          "kind": "text",
          "required": false,
          "description": "Picture of the face to move, where the video shows several. Source: https://platform.vidu.com/docs/lip-sync"
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the video in seconds, 600 at most, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.",
          "maximum": 600,
          "planFact": true
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/lip-sync"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/lip-sync"
        }
      }
    },
    "vidu/multiframe": {
      "type": "vidu/multiframe",
      "provider": "vidu",
      "task": "multiframe",
      "aliases": [
        "multi-frame"
      ],
      "title": "Multi-frame",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "fields": {
        "model": {
          "kind": "enum",
          "required": true,
          "description": "Model that makes the video; the price depends on it. Source: https://platform.vidu.com/docs/multi-frame",
          "values": [
            "viduq2-turbo",
            "viduq2-pro"
          ],
          "renamed": {
            "viduq3-pro": {
              "to": null,
              "because": "Vidu serves `text2video`, `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/multi-frame"
            },
            "viduq3-turbo": {
              "to": null,
              "because": "Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/multi-frame"
            },
            "viduq3-pro-fast": {
              "to": null,
              "because": "Vidu serves `img2video` with it.",
              "source": "https://platform.vidu.com/docs/multi-frame"
            },
            "viduq3": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/multi-frame"
            },
            "viduq3-mix": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/multi-frame"
            },
            "viduq2": {
              "to": null,
              "because": "Vidu serves `text2video`, `reference2video` and `reference2image` with it.",
              "source": "https://platform.vidu.com/docs/multi-frame"
            },
            "viduq2-pro-fast": {
              "to": null,
              "because": "Vidu serves `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/multi-frame"
            },
            "viduq1": {
              "to": null,
              "because": "Vidu serves `text2video`, `img2video`, `start-end2video`, `reference2video` and `reference2image` with it.",
              "source": "https://platform.vidu.com/docs/multi-frame"
            },
            "viduq1-classic": {
              "to": null,
              "because": "Vidu serves `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/multi-frame"
            },
            "vidu2.0": {
              "to": null,
              "because": "Vidu serves `img2video`, `start-end2video` and `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/multi-frame"
            },
            "viduq3-drama": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq3-ad": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq4-preview": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            }
          }
        },
        "start_image": {
          "kind": "text",
          "required": true,
          "description": "The first picture: a URL or base64. Source: https://platform.vidu.com/docs/multi-frame",
          "identity": "source"
        },
        "image_settings": {
          "kind": "list",
          "required": true,
          "description": "The pictures to pass through, 2 to 9, each with the way to it. Source: https://platform.vidu.com/docs/multi-frame",
          "minimum": 2,
          "maximum": 9,
          "identity": "source"
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Resolution of the video; it is charged. Source: https://platform.vidu.com/docs/multi-frame",
          "default": "720p",
          "values": [
            "540p",
            "720p",
            "1080p"
          ],
          "defaultCosts": true
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/multi-frame"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/multi-frame"
        }
      }
    },
    "vidu/one-click-mv": {
      "type": "vidu/one-click-mv",
      "provider": "vidu",
      "task": "one-click-mv",
      "aliases": [
        "one-click-ai-mv"
      ],
      "title": "One-click music video",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "fields": {
        "images": {
          "kind": "list",
          "required": true,
          "description": "Pictures of persons and places, 1 to 7. Source: https://platform.vidu.com/docs/one-click-ai-mv",
          "minimum": 1,
          "maximum": 7,
          "identity": "source"
        },
        "audio_url": {
          "kind": "text",
          "required": true,
          "description": "Where the music can be fetched, 10 to 180 seconds. Source: https://platform.vidu.com/docs/one-click-ai-mv",
          "identity": "source"
        },
        "prompt": {
          "kind": "text",
          "required": false,
          "description": "What is to be seen, in at most 3000 characters. Source: https://platform.vidu.com/docs/one-click-ai-mv",
          "identity": "content"
        },
        "aspect_ratio": {
          "kind": "text",
          "required": false,
          "description": "Width to height. Source: https://platform.vidu.com/docs/one-click-ai-mv"
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Resolution of the video. Source: https://platform.vidu.com/docs/one-click-ai-mv",
          "values": [
            "540p",
            "720p",
            "1080p"
          ]
        },
        "lip_sync": {
          "kind": "flag",
          "required": false,
          "description": "Lets mouths sing along, for 4 credits a second. Source: https://platform.vidu.com/docs/one-click-ai-mv",
          "default": false,
          "cheaper": {
            "value": null,
            "advice": "do without lips that sing along (`lip_sync`)"
          },
          "costs": {
            "without": false,
            "because": "Vidu charges it by the second, on top of the video.",
            "advice": "Leave out `lip_sync` where nobody sings",
            "source": "https://platform.vidu.com/docs/one-click-ai-mv"
          }
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the music in seconds, 10 to 180, or a range `{low, high}`; `lip_sync` is charged by it. Plan fact: Vidu measures it itself.",
          "maximum": 180,
          "planFact": true
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video"
        }
      }
    },
    "vidu/reference2image": {
      "type": "vidu/reference2image",
      "provider": "vidu",
      "task": "reference2image",
      "aliases": [
        "reference-to-image"
      ],
      "title": "Reference to image",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "combinations": [
        {
          "source": "https://platform.vidu.com/docs/reference-to-image",
          "rows": [
            {
              "model": "viduq2",
              "resolution": [
                "1080p",
                "2K",
                "4K"
              ]
            },
            {
              "model": "viduq1",
              "resolution": "1080p"
            }
          ]
        },
        {
          "source": "https://platform.vidu.com/docs/reference-to-image",
          "rows": [
            {
              "model": "viduq2",
              "aspect_ratio": [
                "16:9",
                "9:16",
                "1:1",
                "3:4",
                "4:3",
                "auto",
                "21:9",
                "2:3",
                "3:2"
              ]
            },
            {
              "model": "viduq1",
              "aspect_ratio": [
                "16:9",
                "9:16",
                "1:1",
                "3:4",
                "4:3",
                "auto"
              ]
            }
          ]
        },
        {
          "source": "https://platform.vidu.com/docs/reference-to-image",
          "rows": [
            {
              "model": "viduq2",
              "images": {
                "from": 0,
                "to": 7
              }
            },
            {
              "model": "viduq1",
              "images": {
                "from": 1,
                "to": 7
              }
            }
          ]
        }
      ],
      "fields": {
        "model": {
          "kind": "enum",
          "required": true,
          "description": "Model that makes the picture; the price depends on it. Source: https://platform.vidu.com/docs/reference-to-image",
          "values": [
            "viduq2",
            "viduq1"
          ],
          "renamed": {
            "viduq3-pro": {
              "to": null,
              "because": "Vidu serves `text2video`, `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-image"
            },
            "viduq3-turbo": {
              "to": null,
              "because": "Vidu serves `text2video`, `img2video`, `start-end2video` and `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-image"
            },
            "viduq3-pro-fast": {
              "to": null,
              "because": "Vidu serves `img2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-image"
            },
            "viduq3": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-image"
            },
            "viduq3-mix": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-image"
            },
            "viduq2-pro": {
              "to": null,
              "because": "Vidu serves `img2video`, `start-end2video`, `reference2video`, `multiframe` and `extend` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-image"
            },
            "viduq2-turbo": {
              "to": null,
              "because": "Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-image"
            },
            "viduq2-pro-fast": {
              "to": null,
              "because": "Vidu serves `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-image"
            },
            "viduq1-classic": {
              "to": null,
              "because": "Vidu serves `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-image"
            },
            "vidu2.0": {
              "to": null,
              "because": "Vidu serves `img2video`, `start-end2video` and `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-image"
            },
            "viduq3-drama": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq3-ad": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq4-preview": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            }
          }
        },
        "prompt": {
          "kind": "text",
          "required": true,
          "description": "What is to be seen, in at most 2000 characters. Source: https://platform.vidu.com/docs/reference-to-image",
          "identity": "content"
        },
        "images": {
          "kind": "list",
          "required": false,
          "description": "Reference pictures, up to 7; their number is charged. viduq2 takes none, too. Source: https://platform.vidu.com/docs/reference-to-image",
          "minimum": 1,
          "maximum": 7,
          "identity": "source"
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Resolution of the picture; it is charged. Source: https://platform.vidu.com/docs/reference-to-image",
          "default": "1080p",
          "values": [
            "1080p",
            "2K",
            "4K"
          ],
          "defaultCosts": true
        },
        "aspect_ratio": {
          "kind": "enum",
          "required": false,
          "description": "Width to height; 21:9, 2:3 and 3:2 with viduq2 only. Source: https://platform.vidu.com/docs/reference-to-image",
          "default": "16:9",
          "values": [
            "16:9",
            "9:16",
            "1:1",
            "3:4",
            "4:3",
            "auto",
            "21:9",
            "2:3",
            "3:2"
          ]
        },
        "seed": {
          "kind": "number",
          "required": false,
          "description": "Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/reference-to-image",
          "default": 0,
          "minimum": 0,
          "maximum": 2147483647,
          "whole": true
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/reference-to-image"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/reference-to-image"
        }
      }
    },
    "vidu/reference2video": {
      "type": "vidu/reference2video",
      "provider": "vidu",
      "task": "reference2video",
      "aliases": [
        "reference-to-video"
      ],
      "title": "Reference to video",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "combinations": [
        {
          "source": "https://platform.vidu.com/docs/reference-to-video",
          "rows": [
            {
              "model": [
                "viduq3-turbo",
                "viduq3"
              ],
              "duration": {
                "from": 3,
                "to": 16
              },
              "resolution": [
                "540p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": "viduq3-mix",
              "duration": {
                "from": 3,
                "to": 16
              },
              "resolution": [
                "720p",
                "1080p"
              ]
            },
            {
              "model": "viduq2",
              "duration": {
                "from": 1,
                "to": 10
              },
              "resolution": [
                "540p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": "viduq2-pro",
              "duration": {
                "from": 0,
                "to": 10
              },
              "resolution": [
                "540p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": "viduq1",
              "duration": 5,
              "resolution": "1080p"
            },
            {
              "model": "vidu2.0",
              "duration": 4,
              "resolution": [
                "360p",
                "720p"
              ]
            },
            {
              "model": "vidu1.5",
              "duration": 4,
              "resolution": [
                "360p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": "vidu1.5",
              "duration": 8,
              "resolution": "720p"
            }
          ]
        },
        {
          "source": "https://platform.vidu.com/docs/reference-to-video",
          "rows": [
            {
              "model": [
                "viduq3-turbo",
                "viduq3",
                "viduq3-mix",
                "viduq2",
                "viduq2-pro"
              ],
              "aspect_ratio": [
                "16:9",
                "9:16",
                "1:1",
                "3:4",
                "4:3"
              ]
            },
            {
              "model": [
                "viduq1",
                "vidu2.0",
                "vidu1.5"
              ],
              "aspect_ratio": [
                "16:9",
                "9:16",
                "1:1"
              ]
            }
          ]
        },
        {
          "source": "https://platform.vidu.com/docs/reference-to-video",
          "rows": [
            {
              "model": [
                "viduq3-turbo",
                "viduq3",
                "viduq2",
                "viduq1"
              ],
              "subjects": 0,
              "videos": 0,
              "images": {
                "from": 1,
                "to": 7
              }
            },
            {
              "model": [
                "viduq3-turbo",
                "viduq3",
                "viduq2",
                "viduq1",
                "vidu2.0"
              ],
              "subjects": {
                "from": 1,
                "to": 7
              },
              "videos": 0,
              "images": 0
            },
            {
              "model": "viduq3-mix",
              "subjects": 0,
              "videos": 0,
              "images": {
                "from": 1,
                "to": 7
              }
            },
            {
              "model": "viduq2-pro",
              "subjects": 0,
              "videos": 0,
              "images": {
                "from": 1,
                "to": 7
              }
            },
            {
              "model": "viduq2-pro",
              "subjects": 0,
              "videos": {
                "from": 1,
                "to": 2
              },
              "images": {
                "from": 1,
                "to": 4
              }
            },
            {
              "model": "viduq2-pro",
              "subjects": {
                "from": 1,
                "to": 6
              },
              "videos": 0,
              "images": 0
            },
            {
              "model": [
                "vidu2.0",
                "vidu1.5"
              ],
              "subjects": 0,
              "videos": 0,
              "images": {
                "from": 1,
                "to": 3
              }
            }
          ]
        },
        {
          "source": "https://platform.vidu.com/docs/pricing",
          "rows": [
            {
              "model": [
                "viduq3-turbo",
                "viduq3",
                "viduq2",
                "viduq2-pro",
                "viduq1",
                "vidu2.0",
                "vidu1.5"
              ],
              "off_peak": [
                false,
                true
              ]
            },
            {
              "model": "viduq3-mix",
              "off_peak": false
            }
          ]
        }
      ],
      "fields": {
        "model": {
          "kind": "enum",
          "required": true,
          "description": "Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/reference-to-video",
          "values": [
            "viduq3-turbo",
            "viduq3",
            "viduq3-mix",
            "viduq2",
            "viduq2-pro",
            "viduq1",
            "vidu2.0",
            "vidu1.5"
          ],
          "renamed": {
            "viduq3-pro": {
              "to": null,
              "because": "Vidu serves `text2video`, `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-video"
            },
            "viduq3-pro-fast": {
              "to": null,
              "because": "Vidu serves `img2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-video"
            },
            "viduq2-turbo": {
              "to": null,
              "because": "Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-video"
            },
            "viduq2-pro-fast": {
              "to": null,
              "because": "Vidu serves `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-video"
            },
            "viduq1-classic": {
              "to": null,
              "because": "Vidu serves `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/reference-to-video"
            },
            "viduq3-drama": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq3-ad": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq4-preview": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            }
          },
          "rivals": {
            "of": [
              "viduq2",
              "viduq2-pro",
              "viduq1",
              "vidu2.0",
              "vidu1.5"
            ],
            "values": [
              "viduq3-turbo"
            ],
            "because": "It is of a newer generation, makes sound too, and is charged by the second alone.",
            "source": "https://platform.vidu.com/docs/pricing"
          },
          "disabled": {
            "values": [
              "vidu1.5"
            ],
            "because": "Vidu's documentation lists this model no longer.",
            "source": "https://platform.vidu.com/docs/reference-to-video"
          }
        },
        "prompt": {
          "kind": "text",
          "required": true,
          "description": "What is to be seen, in at most 5000 characters; a subject is called by `@name`. Source: https://platform.vidu.com/docs/reference-to-video",
          "identity": "content",
          "calls": {
            "list": "subjects",
            "key": "name",
            "because": "Vidu knows a subject by its name alone.",
            "source": "https://platform.vidu.com/docs/reference-to-video"
          }
        },
        "images": {
          "kind": "list",
          "required": false,
          "description": "Reference pictures, 1 to 7 (4 beside videos, 3 with the 2.0 generation): URLs or base64, at least 128 × 128 pixels. Give them or `subjects`. Source: https://platform.vidu.com/docs/reference-to-video",
          "minimum": 1,
          "maximum": 7,
          "identity": "source"
        },
        "subjects": {
          "kind": "list",
          "required": false,
          "description": "Persons and things by name, 1 to 7, each with up to 3 pictures. Give them or `images`; viduq3-mix takes none. Source: https://platform.vidu.com/docs/reference-to-video",
          "minimum": 1,
          "maximum": 7,
          "identity": "source",
          "entries": {
            "voice_id": {
              "noEffectUnless": [
                {
                  "when": {
                    "model": [
                      "viduq2",
                      "viduq2-pro",
                      "viduq1",
                      "vidu2.0",
                      "vidu1.5"
                    ]
                  },
                  "because": "Q3 models choose the voice themselves.",
                  "source": "https://platform.vidu.com/docs/reference-to-video"
                },
                {
                  "when": {
                    "audio": true
                  },
                  "because": "A voice speaks only with `audio: true`.",
                  "source": "https://platform.vidu.com/docs/reference-to-video"
                }
              ]
            }
          }
        },
        "auto_subjects": {
          "kind": "flag",
          "required": false,
          "description": "Lets Vidu find the subjects itself. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": false
        },
        "videos": {
          "kind": "list",
          "required": false,
          "description": "Reference videos, with viduq2-pro only: one of up to 8 seconds or two of up to 5, mp4, avi or mov, 100 MB at most. Source: https://platform.vidu.com/docs/reference-to-video",
          "minimum": 1,
          "maximum": 2,
          "identity": "source"
        },
        "duration": {
          "kind": "length",
          "required": false,
          "description": "Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. With viduq2-pro, 0 lets Vidu choose. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": 5,
          "whole": true,
          "defaultCosts": true,
          "defaultBy": [
            {
              "when": {
                "model": [
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "value": 4
            }
          ]
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": "720p",
          "values": [
            "360p",
            "540p",
            "720p",
            "1080p"
          ],
          "defaultCosts": true,
          "defaultBy": [
            {
              "when": {
                "model": "viduq1"
              },
              "value": "1080p"
            },
            {
              "when": {
                "model": [
                  "vidu2.0",
                  "vidu1.5"
                ],
                "duration": 4
              },
              "value": "360p"
            }
          ]
        },
        "aspect_ratio": {
          "kind": "enum",
          "required": false,
          "description": "Width to height; 3:4 and 4:3 with Q2 and Q3 models only. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": "16:9",
          "values": [
            "16:9",
            "9:16",
            "1:1",
            "3:4",
            "4:3"
          ]
        },
        "seed": {
          "kind": "number",
          "required": false,
          "description": "Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": 0,
          "minimum": 0,
          "maximum": 2147483647,
          "whole": true
        },
        "movement_amplitude": {
          "kind": "enum",
          "required": false,
          "description": "How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": "auto",
          "values": [
            "auto",
            "small",
            "medium",
            "large"
          ],
          "noEffectUnless": [
            {
              "when": {
                "model": [
                  "viduq1",
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "because": "Q2 and Q3 models choose the amount of movement themselves.",
              "source": "https://platform.vidu.com/docs/reference-to-video"
            }
          ]
        },
        "bgm": {
          "kind": "flag",
          "required": false,
          "description": "Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": false,
          "noEffectUnless": [
            {
              "when": {
                "any": [
                  {
                    "model": [
                      "viduq1",
                      "vidu2.0",
                      "vidu1.5"
                    ]
                  },
                  {
                    "model": [
                      "viduq2",
                      "viduq2-pro"
                    ],
                    "duration": {
                      "to": 8
                    }
                  }
                ]
              },
              "because": "Q3 models ignore background music, and Q2 models do from 9 seconds on.",
              "source": "https://platform.vidu.com/docs/reference-to-video"
            }
          ]
        },
        "audio": {
          "kind": "flag",
          "required": false,
          "description": "Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": false,
          "defaultBy": [
            {
              "when": {
                "model": [
                  "viduq3-turbo",
                  "viduq3",
                  "viduq3-mix"
                ]
              },
              "value": true
            }
          ],
          "cheaper": {
            "value": false,
            "advice": "leave out the sound (`audio: false`)"
          },
          "costs": {
            "without": false,
            "because": "Models before Q3 charge for sound on each job; Q3 models include it.",
            "advice": "Set `audio: false` where silence will do",
            "source": "https://platform.vidu.com/docs/pricing"
          },
          "defaultCosts": true
        },
        "audio_type": {
          "kind": "enum",
          "required": false,
          "description": "Which sound is made. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": "all",
          "values": [
            "all",
            "speech_only",
            "sound-effect_only"
          ],
          "noEffectUnless": [
            {
              "when": {
                "audio": true
              },
              "because": "It chooses among the sounds that `audio: true` makes.",
              "source": "https://platform.vidu.com/docs/reference-to-video"
            }
          ]
        },
        "off_peak": {
          "kind": "flag",
          "required": false,
          "description": "Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": false,
          "disabled": {
            "values": [
              true
            ],
            "when": {
              "audio": true,
              "model": [
                "viduq2",
                "viduq2-pro",
                "viduq1",
                "vidu2.0",
                "vidu1.5"
              ]
            },
            "because": "Off-peak video with sound is made by Q3 models only.",
            "source": "https://platform.vidu.com/docs/pricing"
          },
          "cheaper": {
            "value": true,
            "advice": "let it run off-peak (`off_peak: true`, done within 48 hours)"
          },
          "waits": {
            "value": true,
            "hours": 48,
            "because": "Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.",
            "source": "https://platform.vidu.com/docs/pricing"
          }
        },
        "watermark": {
          "kind": "flag",
          "required": false,
          "description": "Puts a watermark on the video. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": false
        },
        "wm_position": {
          "kind": "number",
          "required": false,
          "description": "Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/reference-to-video",
          "default": 3,
          "minimum": 1,
          "maximum": 4,
          "whole": true,
          "noEffectUnless": [
            {
              "when": {
                "watermark": true
              },
              "because": "It places the watermark that `watermark: true` asks for.",
              "source": "https://platform.vidu.com/docs/reference-to-video"
            }
          ]
        },
        "wm_url": {
          "kind": "text",
          "required": false,
          "description": "Picture that serves as watermark. Source: https://platform.vidu.com/docs/reference-to-video",
          "noEffectUnless": [
            {
              "when": {
                "watermark": true
              },
              "because": "It is the picture that `watermark: true` puts on the video.",
              "source": "https://platform.vidu.com/docs/reference-to-video"
            }
          ]
        },
        "meta_data": {
          "kind": "text",
          "required": false,
          "description": "Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/reference-to-video"
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/reference-to-video"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/reference-to-video"
        }
      }
    },
    "vidu/start-end2video": {
      "type": "vidu/start-end2video",
      "provider": "vidu",
      "task": "start-end2video",
      "aliases": [
        "start-end-to-video"
      ],
      "title": "Start and end to video",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "combinations": [
        {
          "source": "https://platform.vidu.com/docs/start-end-to-video",
          "rows": [
            {
              "model": [
                "viduq3-turbo",
                "viduq3-pro"
              ],
              "duration": {
                "from": 1,
                "to": 16
              },
              "resolution": [
                "540p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": [
                "viduq2-turbo",
                "viduq2-pro"
              ],
              "duration": {
                "from": 1,
                "to": 8
              },
              "resolution": [
                "540p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": "viduq2-pro-fast",
              "duration": {
                "from": 1,
                "to": 8
              },
              "resolution": [
                "720p",
                "1080p"
              ]
            },
            {
              "model": [
                "viduq1",
                "viduq1-classic"
              ],
              "duration": 5,
              "resolution": "1080p"
            },
            {
              "model": [
                "vidu2.0",
                "vidu1.5"
              ],
              "duration": 4,
              "resolution": [
                "360p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": [
                "vidu2.0",
                "vidu1.5"
              ],
              "duration": 8,
              "resolution": "720p"
            }
          ]
        }
      ],
      "fields": {
        "model": {
          "kind": "enum",
          "required": true,
          "description": "Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/start-end-to-video",
          "values": [
            "viduq3-turbo",
            "viduq3-pro",
            "viduq2-turbo",
            "viduq2-pro",
            "viduq2-pro-fast",
            "viduq1",
            "viduq1-classic",
            "vidu2.0",
            "vidu1.5"
          ],
          "renamed": {
            "viduq3-pro-fast": {
              "to": null,
              "because": "Vidu serves `img2video` with it.",
              "source": "https://platform.vidu.com/docs/start-end-to-video"
            },
            "viduq3": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/start-end-to-video"
            },
            "viduq3-mix": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/start-end-to-video"
            },
            "viduq2": {
              "to": null,
              "because": "Vidu serves `text2video`, `reference2video` and `reference2image` with it.",
              "source": "https://platform.vidu.com/docs/start-end-to-video"
            },
            "viduq3-drama": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq3-ad": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq4-preview": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            }
          },
          "rivals": {
            "of": [
              "viduq2-turbo",
              "viduq2-pro",
              "viduq2-pro-fast",
              "viduq1",
              "viduq1-classic",
              "vidu2.0",
              "vidu1.5"
            ],
            "values": [
              "viduq3-turbo"
            ],
            "because": "It is of a newer generation, makes sound too, and is charged by the second alone.",
            "source": "https://platform.vidu.com/docs/pricing"
          },
          "disabled": {
            "values": [
              "vidu1.5"
            ],
            "because": "Vidu's documentation lists this model no longer.",
            "source": "https://platform.vidu.com/docs/start-end-to-video"
          }
        },
        "images": {
          "kind": "list",
          "required": true,
          "description": "The first and the last picture, exactly two of nearly the same shape (ratio of their ratios 0.8 to 1.25). Source: https://platform.vidu.com/docs/start-end-to-video",
          "minimum": 2,
          "maximum": 2,
          "identity": "source"
        },
        "prompt": {
          "kind": "text",
          "required": false,
          "description": "What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/start-end-to-video",
          "identity": "content",
          "noEffectUnless": [
            {
              "when": {
                "is_rec": false
              },
              "because": "With `is_rec: true` Vidu writes a prompt of its own, discards this one and charges 10 credits for it.",
              "source": "https://platform.vidu.com/docs/start-end-to-video"
            }
          ]
        },
        "duration": {
          "kind": "length",
          "required": false,
          "description": "Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/start-end-to-video",
          "default": 5,
          "whole": true,
          "defaultCosts": true,
          "defaultBy": [
            {
              "when": {
                "model": [
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "value": 4
            }
          ]
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/start-end-to-video",
          "default": "720p",
          "values": [
            "360p",
            "540p",
            "720p",
            "1080p"
          ],
          "defaultCosts": true,
          "defaultBy": [
            {
              "when": {
                "model": [
                  "viduq1",
                  "viduq1-classic"
                ]
              },
              "value": "1080p"
            },
            {
              "when": {
                "model": [
                  "vidu2.0",
                  "vidu1.5"
                ],
                "duration": 4
              },
              "value": "360p"
            }
          ]
        },
        "is_rec": {
          "kind": "flag",
          "required": false,
          "description": "Lets Vidu write the prompt, for a surcharge on each job; a prompt of your own is then discarded. Source: https://platform.vidu.com/docs/start-end-to-video",
          "default": false,
          "cheaper": {
            "value": null,
            "advice": "write the prompt yourself instead of `is_rec`"
          },
          "costs": {
            "without": false,
            "because": "Vidu charges for writing the prompt, on each job.",
            "advice": "Write a prompt and leave out `is_rec` where you know what is to be seen",
            "source": "https://platform.vidu.com/docs/start-end-to-video"
          }
        },
        "seed": {
          "kind": "number",
          "required": false,
          "description": "Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/start-end-to-video",
          "default": 0,
          "minimum": 0,
          "maximum": 2147483647,
          "whole": true
        },
        "movement_amplitude": {
          "kind": "enum",
          "required": false,
          "description": "How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/start-end-to-video",
          "default": "auto",
          "values": [
            "auto",
            "small",
            "medium",
            "large"
          ],
          "noEffectUnless": [
            {
              "when": {
                "model": [
                  "viduq1",
                  "viduq1-classic",
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "because": "Q2 and Q3 models choose the amount of movement themselves.",
              "source": "https://platform.vidu.com/docs/start-end-to-video"
            }
          ]
        },
        "bgm": {
          "kind": "flag",
          "required": false,
          "description": "Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/start-end-to-video",
          "default": false,
          "noEffectUnless": [
            {
              "when": {
                "any": [
                  {
                    "model": [
                      "viduq1",
                      "viduq1-classic",
                      "vidu2.0",
                      "vidu1.5"
                    ]
                  },
                  {
                    "model": [
                      "viduq2-pro",
                      "viduq2-turbo",
                      "viduq2-pro-fast"
                    ],
                    "duration": {
                      "to": 8
                    }
                  }
                ]
              },
              "because": "Q3 models ignore background music, and Q2 models do from 9 seconds on.",
              "source": "https://platform.vidu.com/docs/start-end-to-video"
            }
          ]
        },
        "audio": {
          "kind": "flag",
          "required": false,
          "description": "Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others, where it costs a surcharge. Source: https://platform.vidu.com/docs/start-end-to-video",
          "default": false,
          "defaultBy": [
            {
              "when": {
                "model": [
                  "viduq3-turbo",
                  "viduq3-pro"
                ]
              },
              "value": true
            }
          ],
          "cheaper": {
            "value": false,
            "advice": "leave out the sound (`audio: false`)"
          },
          "costs": {
            "without": false,
            "because": "Models before Q3 charge for sound on each job; Q3 models include it.",
            "advice": "Set `audio: false` where silence will do",
            "source": "https://platform.vidu.com/docs/pricing"
          },
          "defaultCosts": true
        },
        "off_peak": {
          "kind": "flag",
          "required": false,
          "description": "Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/start-end-to-video",
          "default": false,
          "disabled": {
            "values": [
              true
            ],
            "when": {
              "audio": true,
              "model": [
                "viduq2-turbo",
                "viduq2-pro",
                "viduq2-pro-fast",
                "viduq1",
                "viduq1-classic",
                "vidu2.0",
                "vidu1.5"
              ]
            },
            "because": "Off-peak video with sound is made by Q3 models only.",
            "source": "https://platform.vidu.com/docs/pricing"
          },
          "cheaper": {
            "value": true,
            "advice": "let it run off-peak (`off_peak: true`, done within 48 hours)"
          },
          "waits": {
            "value": true,
            "hours": 48,
            "because": "Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.",
            "source": "https://platform.vidu.com/docs/pricing"
          }
        },
        "watermark": {
          "kind": "flag",
          "required": false,
          "description": "Puts a watermark on the video. Source: https://platform.vidu.com/docs/start-end-to-video",
          "default": false
        },
        "wm_position": {
          "kind": "number",
          "required": false,
          "description": "Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/start-end-to-video",
          "default": 3,
          "minimum": 1,
          "maximum": 4,
          "whole": true,
          "noEffectUnless": [
            {
              "when": {
                "watermark": true
              },
              "because": "It places the watermark that `watermark: true` asks for.",
              "source": "https://platform.vidu.com/docs/start-end-to-video"
            }
          ]
        },
        "wm_url": {
          "kind": "text",
          "required": false,
          "description": "Picture that serves as watermark. Source: https://platform.vidu.com/docs/start-end-to-video",
          "noEffectUnless": [
            {
              "when": {
                "watermark": true
              },
              "because": "It is the picture that `watermark: true` puts on the video.",
              "source": "https://platform.vidu.com/docs/start-end-to-video"
            }
          ]
        },
        "meta_data": {
          "kind": "text",
          "required": false,
          "description": "Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/start-end-to-video"
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/start-end-to-video"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/start-end-to-video"
        }
      }
    },
    "vidu/template": {
      "type": "vidu/template",
      "provider": "vidu",
      "task": "template",
      "aliases": [],
      "title": "Template",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "fields": {
        "template": {
          "kind": "text",
          "required": true,
          "description": "Name of the template. Source: https://platform.vidu.com/docs/template"
        },
        "images": {
          "kind": "list",
          "required": true,
          "description": "The pictures that the template asks for, at least 128 × 128 pixels. Source: https://platform.vidu.com/docs/template",
          "minimum": 1,
          "maximum": 7,
          "identity": "source"
        },
        "prompt": {
          "kind": "text",
          "required": false,
          "description": "What is to be seen, in at most 2000 characters. Source: https://platform.vidu.com/docs/template",
          "identity": "content"
        },
        "seed": {
          "kind": "number",
          "required": false,
          "description": "Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/template",
          "default": 0,
          "minimum": 0,
          "maximum": 2147483647,
          "whole": true
        },
        "aspect_ratio": {
          "kind": "text",
          "required": false,
          "description": "Width to height; which there are depends on the template. Source: https://platform.vidu.com/docs/template"
        },
        "area": {
          "kind": "text",
          "required": false,
          "description": "Country, for the template `exotic_princess`. Source: https://platform.vidu.com/docs/template",
          "noEffectUnless": [
            {
              "when": {
                "template": "exotic_princess"
              },
              "because": "Only the template `exotic_princess` asks for it.",
              "source": "https://platform.vidu.com/docs/template"
            }
          ]
        },
        "beast": {
          "kind": "text",
          "required": false,
          "description": "Animal, for the template `beast_companion`. Source: https://platform.vidu.com/docs/template",
          "noEffectUnless": [
            {
              "when": {
                "template": "beast_companion"
              },
              "because": "Only the template `beast_companion` asks for it.",
              "source": "https://platform.vidu.com/docs/template"
            }
          ]
        },
        "bgm": {
          "kind": "flag",
          "required": false,
          "description": "Adds background music. Source: https://platform.vidu.com/docs/template",
          "default": false
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/template"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/template"
        }
      }
    },
    "vidu/text2audio": {
      "type": "vidu/text2audio",
      "provider": "vidu",
      "task": "text2audio",
      "aliases": [
        "text-to-audio"
      ],
      "title": "Text to audio",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "fields": {
        "model": {
          "kind": "enum",
          "required": true,
          "description": "Model that makes the sound. Source: https://platform.vidu.com/docs/text-to-audio",
          "values": [
            "audio1.0"
          ]
        },
        "prompt": {
          "kind": "text",
          "required": true,
          "description": "What is to be heard, in at most 1500 characters. Source: https://platform.vidu.com/docs/text-to-audio",
          "identity": "content"
        },
        "duration": {
          "kind": "length",
          "required": false,
          "description": "Length of the sound in seconds, 2 to 10, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/text-to-audio",
          "default": 10,
          "minimum": 2,
          "maximum": 10
        },
        "seed": {
          "kind": "number",
          "required": false,
          "description": "Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/text-to-audio",
          "default": 0,
          "minimum": 0,
          "maximum": 2147483647,
          "whole": true
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-audio"
        }
      }
    },
    "vidu/text2video": {
      "type": "vidu/text2video",
      "provider": "vidu",
      "task": "text2video",
      "aliases": [
        "text-to-video"
      ],
      "title": "Text to video",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "combinations": [
        {
          "source": "https://platform.vidu.com/docs/text-to-video",
          "rows": [
            {
              "model": [
                "viduq3-turbo",
                "viduq3-pro"
              ],
              "duration": {
                "from": 1,
                "to": 16
              },
              "resolution": [
                "540p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": "viduq2",
              "duration": {
                "from": 1,
                "to": 10
              },
              "resolution": [
                "540p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": "viduq1",
              "duration": 5,
              "resolution": "1080p"
            },
            {
              "model": "vidu1.5",
              "duration": 4,
              "resolution": [
                "360p",
                "720p",
                "1080p"
              ]
            },
            {
              "model": "vidu1.5",
              "duration": 8,
              "resolution": "720p"
            }
          ]
        },
        {
          "source": "https://platform.vidu.com/docs/text-to-video",
          "rows": [
            {
              "model": [
                "viduq3-turbo",
                "viduq3-pro",
                "viduq2"
              ],
              "aspect_ratio": [
                "16:9",
                "9:16",
                "1:1",
                "3:4",
                "4:3"
              ]
            },
            {
              "model": [
                "viduq1",
                "vidu1.5"
              ],
              "aspect_ratio": [
                "16:9",
                "9:16",
                "1:1"
              ]
            }
          ]
        }
      ],
      "fields": {
        "model": {
          "kind": "enum",
          "required": true,
          "description": "Model that makes the video; price, lengths and resolutions depend on it. Source: https://platform.vidu.com/docs/text-to-video",
          "values": [
            "viduq3-turbo",
            "viduq3-pro",
            "viduq2",
            "viduq1",
            "vidu1.5"
          ],
          "renamed": {
            "viduq3-pro-fast": {
              "to": null,
              "because": "Vidu serves `img2video` with it.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            },
            "viduq3": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            },
            "viduq3-mix": {
              "to": null,
              "because": "Vidu serves `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            },
            "viduq2-pro": {
              "to": null,
              "because": "Vidu serves `img2video`, `start-end2video`, `reference2video`, `multiframe` and `extend` with it.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            },
            "viduq2-turbo": {
              "to": null,
              "because": "Vidu serves `img2video`, `start-end2video`, `multiframe` and `extend` with it.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            },
            "viduq2-pro-fast": {
              "to": null,
              "because": "Vidu serves `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            },
            "viduq1-classic": {
              "to": null,
              "because": "Vidu serves `img2video` and `start-end2video` with it.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            },
            "vidu2.0": {
              "to": null,
              "because": "Vidu serves `img2video`, `start-end2video` and `reference2video` with it.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            },
            "viduq3-drama": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq3-ad": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            },
            "viduq4-preview": {
              "to": null,
              "because": "Only resellers name this model, and no price of it is known.",
              "source": "https://platform.vidu.com/docs/pricing"
            }
          },
          "rivals": {
            "of": [
              "viduq2",
              "viduq1",
              "vidu1.5"
            ],
            "values": [
              "viduq3-turbo"
            ],
            "because": "It is of a newer generation, makes sound too, and is charged by the second alone.",
            "source": "https://platform.vidu.com/docs/pricing"
          },
          "disabled": {
            "values": [
              "vidu1.5"
            ],
            "because": "Vidu's documentation lists this model no longer.",
            "source": "https://platform.vidu.com/docs/text-to-video"
          }
        },
        "prompt": {
          "kind": "text",
          "required": true,
          "description": "What is to be seen, in at most 5000 characters. Source: https://platform.vidu.com/docs/text-to-video",
          "identity": "content"
        },
        "style": {
          "kind": "enum",
          "required": false,
          "description": "Style of the picture; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/text-to-video",
          "default": "general",
          "values": [
            "general",
            "anime"
          ],
          "noEffectUnless": [
            {
              "when": {
                "model": [
                  "viduq1",
                  "vidu1.5"
                ]
              },
              "because": "Q2 and Q3 models take the style from the prompt.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            }
          ]
        },
        "duration": {
          "kind": "length",
          "required": false,
          "description": "Length of the video in whole seconds, or a range `{low, high}` while it is not fixed; it is charged. By default 5, with the models of the 2.0 generation and before 4. Source: https://platform.vidu.com/docs/text-to-video",
          "default": 5,
          "whole": true,
          "defaultCosts": true,
          "defaultBy": [
            {
              "when": {
                "model": "vidu1.5"
              },
              "value": 4
            }
          ]
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Resolution of the video; it is charged. By default 720p, with Q1 models 1080p, with 4 seconds of the 2.0 generation 360p. Source: https://platform.vidu.com/docs/text-to-video",
          "default": "720p",
          "values": [
            "360p",
            "540p",
            "720p",
            "1080p"
          ],
          "defaultCosts": true,
          "defaultBy": [
            {
              "when": {
                "model": "viduq1"
              },
              "value": "1080p"
            },
            {
              "when": {
                "model": "vidu1.5",
                "duration": 4
              },
              "value": "360p"
            }
          ]
        },
        "aspect_ratio": {
          "kind": "enum",
          "required": false,
          "description": "Width to height; 3:4 and 4:3 with Q2 and Q3 models only. Source: https://platform.vidu.com/docs/text-to-video",
          "default": "16:9",
          "values": [
            "16:9",
            "9:16",
            "1:1",
            "3:4",
            "4:3"
          ]
        },
        "seed": {
          "kind": "number",
          "required": false,
          "description": "Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/text-to-video",
          "default": 0,
          "minimum": 0,
          "maximum": 2147483647,
          "whole": true
        },
        "movement_amplitude": {
          "kind": "enum",
          "required": false,
          "description": "How much things move; Q2 and Q3 models ignore it. Source: https://platform.vidu.com/docs/text-to-video",
          "default": "auto",
          "values": [
            "auto",
            "small",
            "medium",
            "large"
          ],
          "noEffectUnless": [
            {
              "when": {
                "model": [
                  "viduq1",
                  "vidu1.5"
                ]
              },
              "because": "Q2 and Q3 models choose the amount of movement themselves.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            }
          ]
        },
        "bgm": {
          "kind": "flag",
          "required": false,
          "description": "Adds background music; Q3 models ignore it, and Q2 models from 9 seconds on. Source: https://platform.vidu.com/docs/text-to-video",
          "default": false,
          "noEffectUnless": [
            {
              "when": {
                "any": [
                  {
                    "model": [
                      "viduq1",
                      "vidu1.5"
                    ]
                  },
                  {
                    "model": [
                      "viduq2"
                    ],
                    "duration": {
                      "to": 8
                    }
                  }
                ]
              },
              "because": "Q3 models ignore background music, and Q2 models do from 9 seconds on.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            }
          ]
        },
        "audio": {
          "kind": "flag",
          "required": false,
          "description": "Makes sound with the picture. By default true with Q3 models, which include it in their price, and false with others. Source: https://platform.vidu.com/docs/text-to-video",
          "default": false,
          "defaultBy": [
            {
              "when": {
                "model": [
                  "viduq3-turbo",
                  "viduq3-pro"
                ]
              },
              "value": true
            }
          ],
          "disabled": {
            "values": [
              true
            ],
            "when": {
              "model": [
                "viduq2",
                "viduq1",
                "vidu1.5"
              ]
            },
            "because": "Only Q3 models make sound from text.",
            "source": "https://platform.vidu.com/docs/text-to-video"
          },
          "defaultCosts": true
        },
        "off_peak": {
          "kind": "flag",
          "required": false,
          "description": "Makes the video when there is little to do, within 48 hours, for about half the price; one that is not done by then is cancelled and its credits come back. Source: https://platform.vidu.com/docs/text-to-video",
          "default": false,
          "cheaper": {
            "value": true,
            "advice": "let it run off-peak (`off_peak: true`, done within 48 hours)"
          },
          "waits": {
            "value": true,
            "hours": 48,
            "because": "Off-peak jobs cost about half and are done within 48 hours; one that is not is cancelled and its credits come back.",
            "source": "https://platform.vidu.com/docs/pricing"
          }
        },
        "watermark": {
          "kind": "flag",
          "required": false,
          "description": "Puts a watermark on the video. Source: https://platform.vidu.com/docs/text-to-video",
          "default": false
        },
        "wm_position": {
          "kind": "number",
          "required": false,
          "description": "Corner of the watermark, 1 to 4. Source: https://platform.vidu.com/docs/text-to-video",
          "default": 3,
          "minimum": 1,
          "maximum": 4,
          "whole": true,
          "noEffectUnless": [
            {
              "when": {
                "watermark": true
              },
              "because": "It places the watermark that `watermark: true` asks for.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            }
          ]
        },
        "wm_url": {
          "kind": "text",
          "required": false,
          "description": "Picture that serves as watermark. Source: https://platform.vidu.com/docs/text-to-video",
          "noEffectUnless": [
            {
              "when": {
                "watermark": true
              },
              "because": "It is the picture that `watermark: true` puts on the video.",
              "source": "https://platform.vidu.com/docs/text-to-video"
            }
          ]
        },
        "meta_data": {
          "kind": "text",
          "required": false,
          "description": "Data about the origin of the video, written into its file. Source: https://platform.vidu.com/docs/text-to-video"
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video"
        }
      }
    },
    "vidu/timing2audio": {
      "type": "vidu/timing2audio",
      "provider": "vidu",
      "task": "timing2audio",
      "aliases": [
        "timing-to-audio"
      ],
      "title": "Timed text to audio",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "fields": {
        "model": {
          "kind": "enum",
          "required": true,
          "description": "Model that makes the sound. Source: https://platform.vidu.com/docs/timing-to-audio",
          "values": [
            "audio1.0"
          ]
        },
        "timing_prompts": {
          "kind": "list",
          "required": true,
          "description": "What is to be heard and when; they may overlap. Source: https://platform.vidu.com/docs/timing-to-audio",
          "minimum": 1,
          "identity": "content"
        },
        "duration": {
          "kind": "length",
          "required": false,
          "description": "Length of the sound in seconds, 2 to 10, or a range `{low, high}` while it is not fixed. Source: https://platform.vidu.com/docs/timing-to-audio",
          "default": 10,
          "minimum": 2,
          "maximum": 10
        },
        "seed": {
          "kind": "number",
          "required": false,
          "description": "Seed; left out or 0, a random one. Source: https://platform.vidu.com/docs/timing-to-audio",
          "default": 0,
          "minimum": 0,
          "maximum": 2147483647,
          "whole": true
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/timing-to-audio"
        }
      }
    },
    "vidu/trending-replicate": {
      "type": "vidu/trending-replicate",
      "provider": "vidu",
      "task": "trending-replicate",
      "aliases": [
        "one-click-trending-replicate"
      ],
      "title": "Trending replicate",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "fields": {
        "video_url": {
          "kind": "text",
          "required": true,
          "description": "The video to replicate: mp4 or mov, 5 to 180 seconds. Source: https://platform.vidu.com/docs/one-click-trending-replicate",
          "identity": "source"
        },
        "images": {
          "kind": "list",
          "required": false,
          "description": "Pictures to put into it, 1 to 7. Source: https://platform.vidu.com/docs/one-click-trending-replicate",
          "minimum": 1,
          "maximum": 7,
          "identity": "source"
        },
        "prompt": {
          "kind": "text",
          "required": false,
          "description": "What is to be different. Source: https://platform.vidu.com/docs/one-click-trending-replicate",
          "identity": "content"
        },
        "aspect_ratio": {
          "kind": "text",
          "required": false,
          "description": "Width to height. Source: https://platform.vidu.com/docs/one-click-trending-replicate"
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Resolution of the video. Source: https://platform.vidu.com/docs/one-click-trending-replicate",
          "default": "1080p",
          "values": [
            "540p",
            "720p",
            "1080p"
          ],
          "defaultCosts": true
        },
        "remove_audio": {
          "kind": "flag",
          "required": false,
          "description": "Leaves out the sound of the video. Source: https://platform.vidu.com/docs/one-click-trending-replicate",
          "default": false
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the video in seconds, 5 to 180, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.",
          "maximum": 180,
          "planFact": true
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/text-to-video"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/text-to-video"
        }
      }
    },
    "vidu/upscale": {
      "type": "vidu/upscale",
      "provider": "vidu",
      "task": "upscale",
      "aliases": [
        "upscale-pro"
      ],
      "title": "Upscale",
      "atOnce": {
        "jobs": 5,
        "because": "Vidu runs five tasks of an organisation at a time, whatever the number of its keys, and the others wait in the order in which they came.",
        "source": "https://platform.vidu.com/docs/usage-and-limits"
      },
      "formerCredits": {
        "times": 10,
        "because": "Until 2025-11-02 Vidu charged in credits that were worth ten of today's, and sample answers in its documentation still show them.",
        "source": "https://platform.vidu.cn/docs/pricing"
      },
      "combinations": [
        {
          "source": "https://platform.vidu.com/docs/upscale-pro",
          "rows": [
            {
              "upscale_resolution": "1080p",
              "sourceResolution": [
                "360p",
                "540p",
                "720p"
              ]
            },
            {
              "upscale_resolution": "2K",
              "sourceResolution": [
                "360p",
                "540p",
                "720p",
                "1080p"
              ]
            },
            {
              "upscale_resolution": "4K",
              "sourceResolution": [
                "360p",
                "540p",
                "720p",
                "1080p",
                "2K"
              ]
            },
            {
              "upscale_resolution": "8K",
              "sourceResolution": [
                "360p",
                "540p",
                "720p",
                "1080p",
                "2K",
                "4K"
              ]
            }
          ]
        }
      ],
      "fields": {
        "video_url": {
          "kind": "text",
          "required": false,
          "description": "Where the video can be fetched: up to 300 seconds, under 60 frames a second. Give it or `video_creation_id`. Source: https://platform.vidu.com/docs/upscale-pro",
          "identity": "source",
          "noEffectUnless": [
            {
              "when": {
                "video_creation_id": {
                  "set": false
                }
              },
              "because": "Where both are given, `video_creation_id` counts.",
              "source": "https://platform.vidu.com/docs/upscale-pro"
            }
          ]
        },
        "video_creation_id": {
          "kind": "text",
          "required": false,
          "description": "Id of a video that Vidu made. Give it or `video_url`. Source: https://platform.vidu.com/docs/upscale-pro",
          "identity": "source"
        },
        "upscale_resolution": {
          "kind": "enum",
          "required": false,
          "description": "Resolution to reach; above that of the source, or the job fails. Source: https://platform.vidu.com/docs/upscale-pro",
          "default": "1080p",
          "values": [
            "1080p",
            "2K",
            "4K",
            "8K"
          ]
        },
        "sourceResolution": {
          "kind": "enum",
          "required": false,
          "description": "Resolution of the source. Plan fact: Vidu measures it itself.",
          "values": [
            "360p",
            "540p",
            "720p",
            "1080p",
            "2K",
            "4K"
          ],
          "planFact": true
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the video in seconds, 300 at most, or a range `{low, high}`. Plan fact: Vidu measures it itself; no rate is published, so it changes no price yet.",
          "maximum": 300,
          "planFact": true
        },
        "payload": {
          "kind": "text",
          "required": false,
          "description": "Text that comes back with the answer, at most 1,048,576 characters. Source: https://platform.vidu.com/docs/upscale-pro"
        },
        "callback_url": {
          "kind": "text",
          "required": false,
          "description": "Address that hears when the task is processed, done or has failed. Source: https://platform.vidu.com/docs/upscale-pro"
        }
      }
    },
    "wayinvideo/clip": {
      "type": "wayinvideo/clip",
      "provider": "wayinvideo",
      "task": "clip",
      "aliases": [
        "clipping",
        "ai-clipping"
      ],
      "title": "AI clipping",
      "renamed": {
        "identify": {
          "to": "video_url",
          "because": "The older API, `open/v2`, called what an upload returned `identify`, the present one calls it `identity`, and both take it as `video_url`.",
          "source": "https://wayin.ai/de/api-docs/upload"
        },
        "identity": {
          "to": "video_url",
          "because": "The older API, `open/v2`, called what an upload returned `identify`, the present one calls it `identity`, and both take it as `video_url`.",
          "source": "https://wayin.ai/de/api-docs/upload"
        },
        "aspect_ratio": {
          "to": "ratio",
          "because": "WayinVideo calls the shape of a clip `ratio`.",
          "source": "https://wayin.ai/id/api-docs/ai-clipping/"
        },
        "export": {
          "to": "enable_export",
          "because": "WayinVideo renders clips where `enable_export` is true.",
          "source": "https://wayin.ai/id/api-docs/ai-clipping/"
        },
        "project_id": {
          "to": null,
          "because": "A project's id comes with the answer; it is what an `export` job renders from.",
          "source": "https://wayin.ai/api-docs/clips-export"
        }
      },
      "atOnce": {
        "jobs": 5,
        "requestsPerMinute": 15,
        "pollSeconds": 30,
        "because": "WayinVideo runs 5 projects at once and takes 15 requests a minute, results included, and refuses what goes beyond with HTTP 429.",
        "source": "https://wayin.ai/api-docs/rate-limits"
      },
      "fields": {
        "video_url": {
          "kind": "text",
          "required": false,
          "description": "Public URL of the video, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "identity": "source",
          "form": "a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan",
          "singleUse": {
            "because": "WayinVideo's own client says that the `identity` of an upload is good for one job.",
            "source": "https://clawhub.ai/WayinVideo/ai-clipping"
          },
          "hosts": {
            "known": [
              "youtube.com",
              "youtu.be",
              "vimeo.com",
              "dailymotion.com",
              "dai.ly",
              "kick.com",
              "twitch.tv",
              "tiktok.com",
              "facebook.com",
              "fb.watch",
              "zoom.us",
              "rumble.com"
            ],
            "former": [
              "instagram.com",
              "drive.google.com"
            ],
            "because": "WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \"and more\"; its own client says to upload a video from anywhere else.",
            "formerly": "WayinVideo's pages named it in March 2026 and no longer do.",
            "source": "https://wayin.ai/id/api-docs/ai-clipping/"
          }
        },
        "file": {
          "kind": "text",
          "required": false,
          "description": "Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.",
          "planFact": true,
          "identity": "source",
          "plan": {
            "needs": [
              "standard",
              "pro",
              "enterprise"
            ],
            "because": "WayinVideo takes uploads from the Standard plan on.",
            "source": "https://wayin.ai/de/api-docs/upload"
          },
          "formats": {
            "extensions": [
              "avi",
              "mp4",
              "mov",
              "webm"
            ],
            "because": "WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.",
            "source": "https://wayin.ai/de/api-docs/upload"
          }
        },
        "project_name": {
          "kind": "text",
          "required": false,
          "description": "Name of the project. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": ""
        },
        "source_lang": {
          "kind": "text",
          "required": false,
          "description": "Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "listed": [
            {
              "values": [
                "af",
                "sq",
                "am",
                "ar",
                "hy",
                "as",
                "az",
                "ba",
                "eu",
                "be",
                "bn",
                "bs",
                "br",
                "bg",
                "my",
                "ca",
                "zh-cn",
                "zh-tw",
                "hr",
                "cs",
                "da",
                "nl",
                "en",
                "et",
                "fo",
                "fi",
                "fr",
                "gl",
                "ka",
                "de",
                "el",
                "gu",
                "ht",
                "ha",
                "haw",
                "he",
                "hi",
                "hu",
                "is",
                "id",
                "it",
                "ja",
                "jw",
                "kn",
                "kk",
                "km",
                "ko",
                "lo",
                "la",
                "lv",
                "ln",
                "lt",
                "lb",
                "mk",
                "mg",
                "ms",
                "ml",
                "mt",
                "mi",
                "mr",
                "mn",
                "ne",
                "no",
                "nn",
                "oc",
                "ps",
                "fa",
                "pl",
                "pt",
                "pa",
                "ro",
                "ru",
                "sa",
                "sr",
                "sn",
                "sd",
                "si",
                "sk",
                "sl",
                "so",
                "es",
                "su",
                "sw",
                "sv",
                "tl",
                "tg",
                "ta",
                "tt",
                "te",
                "th",
                "bo",
                "tr",
                "tk",
                "uk",
                "ur",
                "uz",
                "vi",
                "cy",
                "yi",
                "yo"
              ],
              "meant": {
                "zh": [
                  "zh-cn",
                  "zh-tw"
                ],
                "jv": [
                  "jw"
                ]
              },
              "because": "It is none of the 100 language codes that WayinVideo's own clients know.",
              "source": "https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin"
            }
          ]
        },
        "target_lang": {
          "kind": "text",
          "required": false,
          "description": "Language of titles, descriptions and subtitles, as a code such as `en`; left out, that of the source. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "listed": [
            {
              "values": [
                "af",
                "sq",
                "am",
                "ar",
                "hy",
                "as",
                "az",
                "ba",
                "eu",
                "be",
                "bn",
                "bs",
                "br",
                "bg",
                "my",
                "ca",
                "zh-cn",
                "zh-tw",
                "hr",
                "cs",
                "da",
                "nl",
                "en",
                "et",
                "fo",
                "fi",
                "fr",
                "gl",
                "ka",
                "de",
                "el",
                "gu",
                "ht",
                "ha",
                "haw",
                "he",
                "hi",
                "hu",
                "is",
                "id",
                "it",
                "ja",
                "jw",
                "kn",
                "kk",
                "km",
                "ko",
                "lo",
                "la",
                "lv",
                "ln",
                "lt",
                "lb",
                "mk",
                "mg",
                "ms",
                "ml",
                "mt",
                "mi",
                "mr",
                "mn",
                "ne",
                "no",
                "nn",
                "oc",
                "ps",
                "fa",
                "pl",
                "pt",
                "pa",
                "ro",
                "ru",
                "sa",
                "sr",
                "sn",
                "sd",
                "si",
                "sk",
                "sl",
                "so",
                "es",
                "su",
                "sw",
                "sv",
                "tl",
                "tg",
                "ta",
                "tt",
                "te",
                "th",
                "bo",
                "tr",
                "tk",
                "uk",
                "ur",
                "uz",
                "vi",
                "cy",
                "yi",
                "yo"
              ],
              "meant": {
                "zh": [
                  "zh-cn",
                  "zh-tw"
                ],
                "jv": [
                  "jw"
                ]
              },
              "because": "It is none of the 100 language codes that WayinVideo's own clients know.",
              "source": "https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin"
            }
          ],
          "eachPays": {
            "because": "WayinVideo charges by task and length of the video, and no page says that a further language costs less.",
            "advice": "Run it once; `export` jobs take `target_lang` too, though what they cost is not published.",
            "source": "https://wayin.ai/api-docs/pricing"
          }
        },
        "target_duration": {
          "kind": "enum",
          "required": false,
          "description": "Length of the clips, from and to in seconds. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": "DURATION_0_90",
          "values": [
            "DURATION_0_30",
            "DURATION_0_90",
            "DURATION_30_60",
            "DURATION_60_90",
            "DURATION_90_180",
            "DURATION_180_300"
          ]
        },
        "limit": {
          "kind": "number",
          "required": false,
          "description": "Most clips, the best first; left out, all that are found. Nothing says that fewer clips cost less. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "minimum": 0,
          "whole": true,
          "bounds": {
            "when": {
              "enable_export": true
            },
            "because": "Every clip that is found is rendered, however many there are.",
            "advice": "set `limit`, or leave out `enable_export` in a first pass and render the clips you choose with an `export` job",
            "source": "https://wayin.ai/id/api-docs/ai-clipping/"
          }
        },
        "enable_export": {
          "kind": "flag",
          "required": false,
          "description": "Renders the clips now and returns links; without it only their places and texts. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": false
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Size of the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": "SD_480",
          "values": [
            "SD_480",
            "HD_720",
            "FHD_1080",
            "QHD_2K",
            "UHD_4K"
          ],
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "enable_caption": {
          "kind": "flag",
          "required": false,
          "description": "Puts captions on the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": false,
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "caption_display": {
          "kind": "enum",
          "required": false,
          "description": "Which languages the captions show. Used only with `enable_caption`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": "original",
          "values": [
            "both",
            "original",
            "translation"
          ],
          "listed": [
            {
              "unless": {
                "cc_style_tpl": [
                  "temp-static-1",
                  "temp-static-2",
                  "temp-static-3",
                  "temp-static-4",
                  "temp-static-5",
                  "temp-static-6"
                ]
              },
              "values": [
                "original",
                "translation"
              ],
              "because": "WayinVideo's own client shows both languages only with a style whose id begins with `temp-static-`.",
              "source": "https://clawhub.ai/WayinVideo/ai-clipping"
            }
          ],
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_caption": true
              },
              "because": "There are no captions unless `enable_caption` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "values": [
                "both",
                "translation"
              ],
              "when": {
                "target_lang": {
                  "set": true
                }
              },
              "because": "Without `target_lang` the target is the language of the source, so there is no translation to show.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "cc_style_tpl": {
          "kind": "text",
          "required": false,
          "description": "Id of the caption style. Used only with `enable_caption`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": "temp-7",
          "listed": [
            {
              "values": [
                "smart-bg-focus",
                "box-highlight",
                "word-focus",
                "underline-focus",
                "temp-0",
                "temp-1",
                "temp-2",
                "temp-3",
                "temp-4",
                "temp-5",
                "temp-6",
                "temp-7",
                "temp-8",
                "temp-9",
                "temp-10",
                "temp-11",
                "temp-12",
                "temp-13",
                "temp-14",
                "temp-15",
                "temp-16",
                "temp-17",
                "temp-static-1",
                "temp-static-2",
                "temp-static-3",
                "temp-static-4",
                "temp-static-5",
                "temp-static-6",
                "game-streamer-1",
                "game-streamer-2",
                "game-streamer-3",
                "game-streamer-4",
                "game-streamer-5",
                "game-streamer-6",
                "game-streamer-7"
              ],
              "because": "It is none of the 35 caption styles that are known to users of the API; WayinVideo's own list is at https://wayin.ai/api-docs/subtitles-style/ and could not be read.",
              "source": "https://wayin.ai/api-docs/subtitles-style/"
            }
          ],
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_caption": true
              },
              "because": "There are no captions unless `enable_caption` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "enable_ai_hook": {
          "kind": "flag",
          "required": false,
          "description": "Adds a hook written by AI to the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": false,
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "ai_hook_script_style": {
          "kind": "enum",
          "required": false,
          "description": "Tone of the hook. Used only with `enable_ai_hook`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": "serious",
          "values": [
            "serious",
            "casual",
            "informative",
            "conversational",
            "humorous",
            "parody",
            "inspirational",
            "dramatic",
            "empathetic",
            "persuasive",
            "neutral",
            "excited",
            "calm"
          ],
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_ai_hook": true
              },
              "because": "There is no hook unless `enable_ai_hook` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "ai_hook_position": {
          "kind": "enum",
          "required": false,
          "description": "Where the hook stands. Used only with `enable_ai_hook`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": "beginning",
          "values": [
            "beginning",
            "end"
          ],
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_ai_hook": true
              },
              "because": "There is no hook unless `enable_ai_hook` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "enable_ai_reframe": {
          "kind": "flag",
          "required": false,
          "description": "Cuts the picture to the shape in `ratio`, following what matters in it. Used only with `enable_export`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": false,
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "ratio": {
          "kind": "enum",
          "required": false,
          "description": "Shape of the rendered clips. Required with `enable_ai_reframe`, and used only with it. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "values": [
            "RATIO_9_16",
            "RATIO_1_1",
            "RATIO_4_5",
            "RATIO_16_9"
          ],
          "renamed": {
            "RATIO_ORIGINAL": {
              "to": null,
              "because": "That value belongs to the older API, `open/v2`; in the present one leave out `ratio` and `enable_ai_reframe` to keep the shape of the source.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          },
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_ai_reframe": true
              },
              "because": "The shape of the source is kept unless `enable_ai_reframe` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "reframe_layout": {
          "kind": "enum",
          "required": false,
          "description": "How the picture is laid out; which layouts there are depends on `ratio`. Written exactly so, capitals and spaces included. Used only with `enable_ai_reframe`. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": "Auto",
          "values": [
            "Auto",
            "Full",
            "Fit",
            "Grid 4",
            "Split 2",
            "Trio",
            "PiP",
            "OTS",
            "Screen First",
            "Gameplay A",
            "Gameplay B",
            ""
          ],
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_ai_reframe": true
              },
              "because": "The shape of the source is kept unless `enable_ai_reframe` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "enable_more_results": {
          "kind": "flag",
          "required": false,
          "description": "Finds more clips; Enterprise plan only. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": false,
          "plan": {
            "needs": [
              "enterprise"
            ],
            "values": [
              true
            ],
            "because": "WayinVideo offers it with the Enterprise plan only.",
            "source": "https://wayin.ai/id/api-docs/ai-clipping/"
          }
        },
        "enable_express_mode": {
          "kind": "flag",
          "required": false,
          "description": "Halves the charge; Enterprise plan only. Source: https://wayin.ai/id/api-docs/ai-clipping/",
          "default": false,
          "plan": {
            "needs": [
              "enterprise"
            ],
            "values": [
              true
            ],
            "because": "WayinVideo offers express mode with the Enterprise plan only.",
            "source": "https://wayin.ai/id/api-docs/ai-clipping/"
          }
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.",
          "planFact": true
        }
      }
    },
    "wayinvideo/export": {
      "type": "wayinvideo/export",
      "provider": "wayinvideo",
      "task": "export",
      "aliases": [
        "re-export",
        "clips-export"
      ],
      "title": "Re-export",
      "renamed": {
        "aspect_ratio": {
          "to": "ratio",
          "because": "WayinVideo calls the shape of a clip `ratio`.",
          "source": "https://wayin.ai/id/api-docs/ai-clipping/"
        },
        "enable_export": {
          "to": null,
          "because": "An `export` job renders in any case.",
          "source": "https://wayin.ai/api-docs/clips-export"
        }
      },
      "atOnce": {
        "jobs": 5,
        "requestsPerMinute": 15,
        "pollSeconds": 30,
        "because": "WayinVideo runs 5 projects at once and takes 15 requests a minute, results included, and refuses what goes beyond with HTTP 429.",
        "source": "https://wayin.ai/api-docs/rate-limits"
      },
      "fields": {
        "project_id": {
          "kind": "text",
          "required": true,
          "description": "Id of the clipping or find-moments task whose clips are rendered. Source: https://wayin.ai/api-docs/clips-export",
          "identity": "source"
        },
        "clip_indices": {
          "kind": "list",
          "required": false,
          "description": "Which clips to render, counted from 0; left out, every clip of the project. Source: https://wayin.ai/api-docs/clips-export",
          "minimum": 1,
          "bounds": {
            "because": "Left out, every clip of the project is rendered.",
            "advice": "list the ones that you want in `clip_indices`",
            "source": "https://wayin.ai/api-docs/clips-export"
          }
        },
        "target_lang": {
          "kind": "text",
          "required": false,
          "description": "Language of titles and captions, as a code such as `en`; left out, that of the task. Source: https://wayin.ai/api-docs/clips-export",
          "listed": [
            {
              "values": [
                "af",
                "sq",
                "am",
                "ar",
                "hy",
                "as",
                "az",
                "ba",
                "eu",
                "be",
                "bn",
                "bs",
                "br",
                "bg",
                "my",
                "ca",
                "zh-cn",
                "zh-tw",
                "hr",
                "cs",
                "da",
                "nl",
                "en",
                "et",
                "fo",
                "fi",
                "fr",
                "gl",
                "ka",
                "de",
                "el",
                "gu",
                "ht",
                "ha",
                "haw",
                "he",
                "hi",
                "hu",
                "is",
                "id",
                "it",
                "ja",
                "jw",
                "kn",
                "kk",
                "km",
                "ko",
                "lo",
                "la",
                "lv",
                "ln",
                "lt",
                "lb",
                "mk",
                "mg",
                "ms",
                "ml",
                "mt",
                "mi",
                "mr",
                "mn",
                "ne",
                "no",
                "nn",
                "oc",
                "ps",
                "fa",
                "pl",
                "pt",
                "pa",
                "ro",
                "ru",
                "sa",
                "sr",
                "sn",
                "sd",
                "si",
                "sk",
                "sl",
                "so",
                "es",
                "su",
                "sw",
                "sv",
                "tl",
                "tg",
                "ta",
                "tt",
                "te",
                "th",
                "bo",
                "tr",
                "tk",
                "uk",
                "ur",
                "uz",
                "vi",
                "cy",
                "yi",
                "yo"
              ],
              "meant": {
                "zh": [
                  "zh-cn",
                  "zh-tw"
                ],
                "jv": [
                  "jw"
                ]
              },
              "because": "It is none of the 100 language codes that WayinVideo's own clients know.",
              "source": "https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin"
            }
          ]
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Size of the rendered clips. Source: https://wayin.ai/api-docs/clips-export",
          "default": "SD_480",
          "values": [
            "SD_480",
            "HD_720",
            "FHD_1080",
            "QHD_2K",
            "UHD_4K"
          ]
        },
        "enable_caption": {
          "kind": "flag",
          "required": false,
          "description": "Puts captions on the rendered clips. Source: https://wayin.ai/api-docs/clips-export",
          "default": false
        },
        "caption_display": {
          "kind": "enum",
          "required": false,
          "description": "Which languages the captions show. Used only with `enable_caption`. Source: https://wayin.ai/api-docs/clips-export",
          "default": "original",
          "values": [
            "both",
            "original",
            "translation"
          ],
          "listed": [
            {
              "unless": {
                "cc_style_tpl": [
                  "temp-static-1",
                  "temp-static-2",
                  "temp-static-3",
                  "temp-static-4",
                  "temp-static-5",
                  "temp-static-6"
                ]
              },
              "values": [
                "original",
                "translation"
              ],
              "because": "WayinVideo's own client shows both languages only with a style whose id begins with `temp-static-`.",
              "source": "https://clawhub.ai/WayinVideo/ai-clipping"
            }
          ],
          "noEffectUnless": [
            {
              "when": {
                "enable_caption": true
              },
              "because": "There are no captions unless `enable_caption` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "values": [
                "both",
                "translation"
              ],
              "when": {
                "target_lang": {
                  "set": true
                }
              },
              "because": "Without `target_lang` the target is the language of the source, so there is no translation to show.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "cc_style_tpl": {
          "kind": "text",
          "required": false,
          "description": "Id of the caption style. Used only with `enable_caption`. Source: https://wayin.ai/api-docs/clips-export",
          "default": "temp-7",
          "listed": [
            {
              "values": [
                "smart-bg-focus",
                "box-highlight",
                "word-focus",
                "underline-focus",
                "temp-0",
                "temp-1",
                "temp-2",
                "temp-3",
                "temp-4",
                "temp-5",
                "temp-6",
                "temp-7",
                "temp-8",
                "temp-9",
                "temp-10",
                "temp-11",
                "temp-12",
                "temp-13",
                "temp-14",
                "temp-15",
                "temp-16",
                "temp-17",
                "temp-static-1",
                "temp-static-2",
                "temp-static-3",
                "temp-static-4",
                "temp-static-5",
                "temp-static-6",
                "game-streamer-1",
                "game-streamer-2",
                "game-streamer-3",
                "game-streamer-4",
                "game-streamer-5",
                "game-streamer-6",
                "game-streamer-7"
              ],
              "because": "It is none of the 35 caption styles that are known to users of the API; WayinVideo's own list is at https://wayin.ai/api-docs/subtitles-style/ and could not be read.",
              "source": "https://wayin.ai/api-docs/subtitles-style/"
            }
          ],
          "noEffectUnless": [
            {
              "when": {
                "enable_caption": true
              },
              "because": "There are no captions unless `enable_caption` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "enable_ai_hook": {
          "kind": "flag",
          "required": false,
          "description": "Adds a hook written by AI to the rendered clips. Source: https://wayin.ai/api-docs/clips-export",
          "default": false
        },
        "ai_hook_script_style": {
          "kind": "enum",
          "required": false,
          "description": "Tone of the hook. Used only with `enable_ai_hook`. Source: https://wayin.ai/api-docs/clips-export",
          "default": "serious",
          "values": [
            "serious",
            "casual",
            "informative",
            "conversational",
            "humorous",
            "parody",
            "inspirational",
            "dramatic",
            "empathetic",
            "persuasive",
            "neutral",
            "excited",
            "calm"
          ],
          "noEffectUnless": [
            {
              "when": {
                "enable_ai_hook": true
              },
              "because": "There is no hook unless `enable_ai_hook` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "ai_hook_position": {
          "kind": "enum",
          "required": false,
          "description": "Where the hook stands. Used only with `enable_ai_hook`. Source: https://wayin.ai/api-docs/clips-export",
          "default": "beginning",
          "values": [
            "beginning",
            "end"
          ],
          "noEffectUnless": [
            {
              "when": {
                "enable_ai_hook": true
              },
              "because": "There is no hook unless `enable_ai_hook` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "ai_hook_keywords": {
          "kind": "text",
          "required": false,
          "description": "Words that the hook is to hold. The name is seen only in WayinVideo's own client.",
          "clientOnly": true,
          "noEffectUnless": [
            {
              "when": {
                "enable_ai_hook": true
              },
              "because": "There is no hook unless `enable_ai_hook` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "ai_hook_text_duration": {
          "kind": "number",
          "required": false,
          "description": "How long the hook stands, in milliseconds. The name is seen only in WayinVideo's own client.",
          "minimum": 0,
          "whole": true,
          "clientOnly": true,
          "noEffectUnless": [
            {
              "when": {
                "enable_ai_hook": true
              },
              "because": "There is no hook unless `enable_ai_hook` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "enable_ai_reframe": {
          "kind": "flag",
          "required": false,
          "description": "Cuts the picture to the shape in `ratio`, following what matters in it. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "default": false,
          "clientOnly": true
        },
        "ratio": {
          "kind": "enum",
          "required": false,
          "description": "Shape of the rendered clips. Giving it asks for reframing. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "values": [
            "RATIO_9_16",
            "RATIO_1_1",
            "RATIO_4_5",
            "RATIO_16_9"
          ],
          "renamed": {
            "RATIO_ORIGINAL": {
              "to": null,
              "because": "That value belongs to the older API, `open/v2`; in the present one leave out `ratio` and `enable_ai_reframe` to keep the shape of the source.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          },
          "clientOnly": true
        },
        "reframe_layout": {
          "kind": "enum",
          "required": false,
          "description": "How the picture is laid out; which layouts there are depends on `ratio`. Written exactly so, capitals and spaces included. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "default": "Auto",
          "values": [
            "Auto",
            "Full",
            "Fit",
            "Grid 4",
            "Split 2",
            "Trio",
            "PiP",
            "OTS",
            "Screen First",
            "Gameplay A",
            "Gameplay B",
            ""
          ],
          "clientOnly": true
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the source in seconds, or a range `{low, high}`. Plan fact: no charge for an export is known to depend on it.",
          "planFact": true
        }
      }
    },
    "wayinvideo/find-moments": {
      "type": "wayinvideo/find-moments",
      "provider": "wayinvideo",
      "task": "find-moments",
      "aliases": [
        "find-moment",
        "moments"
      ],
      "title": "Find moments",
      "renamed": {
        "identify": {
          "to": "video_url",
          "because": "The older API, `open/v2`, called what an upload returned `identify`, the present one calls it `identity`, and both take it as `video_url`.",
          "source": "https://wayin.ai/de/api-docs/upload"
        },
        "identity": {
          "to": "video_url",
          "because": "The older API, `open/v2`, called what an upload returned `identify`, the present one calls it `identity`, and both take it as `video_url`.",
          "source": "https://wayin.ai/de/api-docs/upload"
        },
        "aspect_ratio": {
          "to": "ratio",
          "because": "WayinVideo calls the shape of a clip `ratio`.",
          "source": "https://wayin.ai/id/api-docs/ai-clipping/"
        },
        "export": {
          "to": "enable_export",
          "because": "WayinVideo renders clips where `enable_export` is true.",
          "source": "https://wayin.ai/id/api-docs/ai-clipping/"
        },
        "project_id": {
          "to": null,
          "because": "A project's id comes with the answer; it is what an `export` job renders from.",
          "source": "https://wayin.ai/api-docs/clips-export"
        }
      },
      "atOnce": {
        "jobs": 5,
        "requestsPerMinute": 15,
        "pollSeconds": 30,
        "because": "WayinVideo runs 5 projects at once and takes 15 requests a minute, results included, and refuses what goes beyond with HTTP 429.",
        "source": "https://wayin.ai/api-docs/rate-limits"
      },
      "fields": {
        "video_url": {
          "kind": "text",
          "required": false,
          "description": "Public URL of the video, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/es/api-docs/find-moments",
          "identity": "source",
          "form": "a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan",
          "singleUse": {
            "because": "WayinVideo's own client says that the `identity` of an upload is good for one job.",
            "source": "https://clawhub.ai/WayinVideo/ai-clipping"
          },
          "hosts": {
            "known": [
              "youtube.com",
              "youtu.be",
              "vimeo.com",
              "dailymotion.com",
              "dai.ly",
              "kick.com",
              "twitch.tv",
              "tiktok.com",
              "facebook.com",
              "fb.watch",
              "zoom.us",
              "rumble.com"
            ],
            "former": [
              "instagram.com",
              "drive.google.com"
            ],
            "because": "WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \"and more\"; its own client says to upload a video from anywhere else.",
            "formerly": "WayinVideo's pages named it in March 2026 and no longer do.",
            "source": "https://wayin.ai/id/api-docs/ai-clipping/"
          }
        },
        "file": {
          "kind": "text",
          "required": false,
          "description": "Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.",
          "planFact": true,
          "identity": "source",
          "plan": {
            "needs": [
              "standard",
              "pro",
              "enterprise"
            ],
            "because": "WayinVideo takes uploads from the Standard plan on.",
            "source": "https://wayin.ai/de/api-docs/upload"
          },
          "formats": {
            "extensions": [
              "avi",
              "mp4",
              "mov",
              "webm"
            ],
            "because": "WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.",
            "source": "https://wayin.ai/de/api-docs/upload"
          }
        },
        "query": {
          "kind": "text",
          "required": true,
          "description": "What to look for, short and complete in itself, best in English. Source: https://wayin.ai/es/api-docs/find-moments",
          "identity": "content"
        },
        "project_name": {
          "kind": "text",
          "required": false,
          "description": "Name of the project. Source: https://wayin.ai/es/api-docs/find-moments",
          "default": ""
        },
        "source_lang": {
          "kind": "text",
          "required": false,
          "description": "Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/es/api-docs/find-moments",
          "listed": [
            {
              "values": [
                "af",
                "sq",
                "am",
                "ar",
                "hy",
                "as",
                "az",
                "ba",
                "eu",
                "be",
                "bn",
                "bs",
                "br",
                "bg",
                "my",
                "ca",
                "zh-cn",
                "zh-tw",
                "hr",
                "cs",
                "da",
                "nl",
                "en",
                "et",
                "fo",
                "fi",
                "fr",
                "gl",
                "ka",
                "de",
                "el",
                "gu",
                "ht",
                "ha",
                "haw",
                "he",
                "hi",
                "hu",
                "is",
                "id",
                "it",
                "ja",
                "jw",
                "kn",
                "kk",
                "km",
                "ko",
                "lo",
                "la",
                "lv",
                "ln",
                "lt",
                "lb",
                "mk",
                "mg",
                "ms",
                "ml",
                "mt",
                "mi",
                "mr",
                "mn",
                "ne",
                "no",
                "nn",
                "oc",
                "ps",
                "fa",
                "pl",
                "pt",
                "pa",
                "ro",
                "ru",
                "sa",
                "sr",
                "sn",
                "sd",
                "si",
                "sk",
                "sl",
                "so",
                "es",
                "su",
                "sw",
                "sv",
                "tl",
                "tg",
                "ta",
                "tt",
                "te",
                "th",
                "bo",
                "tr",
                "tk",
                "uk",
                "ur",
                "uz",
                "vi",
                "cy",
                "yi",
                "yo"
              ],
              "meant": {
                "zh": [
                  "zh-cn",
                  "zh-tw"
                ],
                "jv": [
                  "jw"
                ]
              },
              "because": "It is none of the 100 language codes that WayinVideo's own clients know.",
              "source": "https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin"
            }
          ]
        },
        "target_lang": {
          "kind": "text",
          "required": false,
          "description": "Language of titles, descriptions and subtitles, as a code such as `en`; left out, that of the source. Source: https://wayin.ai/es/api-docs/find-moments",
          "listed": [
            {
              "values": [
                "af",
                "sq",
                "am",
                "ar",
                "hy",
                "as",
                "az",
                "ba",
                "eu",
                "be",
                "bn",
                "bs",
                "br",
                "bg",
                "my",
                "ca",
                "zh-cn",
                "zh-tw",
                "hr",
                "cs",
                "da",
                "nl",
                "en",
                "et",
                "fo",
                "fi",
                "fr",
                "gl",
                "ka",
                "de",
                "el",
                "gu",
                "ht",
                "ha",
                "haw",
                "he",
                "hi",
                "hu",
                "is",
                "id",
                "it",
                "ja",
                "jw",
                "kn",
                "kk",
                "km",
                "ko",
                "lo",
                "la",
                "lv",
                "ln",
                "lt",
                "lb",
                "mk",
                "mg",
                "ms",
                "ml",
                "mt",
                "mi",
                "mr",
                "mn",
                "ne",
                "no",
                "nn",
                "oc",
                "ps",
                "fa",
                "pl",
                "pt",
                "pa",
                "ro",
                "ru",
                "sa",
                "sr",
                "sn",
                "sd",
                "si",
                "sk",
                "sl",
                "so",
                "es",
                "su",
                "sw",
                "sv",
                "tl",
                "tg",
                "ta",
                "tt",
                "te",
                "th",
                "bo",
                "tr",
                "tk",
                "uk",
                "ur",
                "uz",
                "vi",
                "cy",
                "yi",
                "yo"
              ],
              "meant": {
                "zh": [
                  "zh-cn",
                  "zh-tw"
                ],
                "jv": [
                  "jw"
                ]
              },
              "because": "It is none of the 100 language codes that WayinVideo's own clients know.",
              "source": "https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin"
            }
          ],
          "eachPays": {
            "because": "WayinVideo charges by task and length of the video, and no page says that a further language costs less.",
            "advice": "Run it once; `export` jobs take `target_lang` too, though what they cost is not published.",
            "source": "https://wayin.ai/api-docs/pricing"
          }
        },
        "target_duration": {
          "kind": "enum",
          "required": false,
          "description": "Length of the clips, from and to in seconds. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "values": [
            "DURATION_0_30",
            "DURATION_0_90",
            "DURATION_30_60",
            "DURATION_60_90",
            "DURATION_90_180",
            "DURATION_180_300"
          ],
          "clientOnly": true,
          "unconfirmed": {
            "because": "The page on find moments, as far as it could be read, does not list it, and WayinVideo's own client never sends it here.",
            "advice": "Leave it out, or look at the first result before you rely on it.",
            "source": "https://wayin.ai/es/api-docs/find-moments"
          }
        },
        "limit": {
          "kind": "number",
          "required": false,
          "description": "Most clips. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "minimum": 0,
          "whole": true,
          "clientOnly": true,
          "unconfirmed": {
            "because": "WayinVideo's own client sends it, but a user of the API reports that every match comes back all the same, and is rendered where that is asked for.",
            "advice": "To render only some, search without `enable_export` first and then render the chosen ones with an `export` job and `clip_indices`.",
            "source": "https://wayin.ai/es/api-docs/find-moments"
          }
        },
        "enable_export": {
          "kind": "flag",
          "required": false,
          "description": "Renders the clips now and returns links; without it only their places and texts. Source: https://wayin.ai/es/api-docs/find-moments",
          "default": false
        },
        "resolution": {
          "kind": "enum",
          "required": false,
          "description": "Size of the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/es/api-docs/find-moments",
          "default": "SD_480",
          "values": [
            "SD_480",
            "HD_720",
            "FHD_1080",
            "QHD_2K",
            "UHD_4K"
          ],
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "enable_caption": {
          "kind": "flag",
          "required": false,
          "description": "Puts captions on the rendered clips. Used only with `enable_export`. Source: https://wayin.ai/es/api-docs/find-moments",
          "default": false,
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "caption_display": {
          "kind": "enum",
          "required": false,
          "description": "Which languages the captions show. Used only with `enable_caption`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "default": "original",
          "values": [
            "both",
            "original",
            "translation"
          ],
          "listed": [
            {
              "unless": {
                "cc_style_tpl": [
                  "temp-static-1",
                  "temp-static-2",
                  "temp-static-3",
                  "temp-static-4",
                  "temp-static-5",
                  "temp-static-6"
                ]
              },
              "values": [
                "original",
                "translation"
              ],
              "because": "WayinVideo's own client shows both languages only with a style whose id begins with `temp-static-`.",
              "source": "https://clawhub.ai/WayinVideo/ai-clipping"
            }
          ],
          "clientOnly": true,
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_caption": true
              },
              "because": "There are no captions unless `enable_caption` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "values": [
                "both",
                "translation"
              ],
              "when": {
                "target_lang": {
                  "set": true
                }
              },
              "because": "Without `target_lang` the target is the language of the source, so there is no translation to show.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "cc_style_tpl": {
          "kind": "text",
          "required": false,
          "description": "Id of the caption style. Used only with `enable_caption`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "default": "temp-7",
          "listed": [
            {
              "values": [
                "smart-bg-focus",
                "box-highlight",
                "word-focus",
                "underline-focus",
                "temp-0",
                "temp-1",
                "temp-2",
                "temp-3",
                "temp-4",
                "temp-5",
                "temp-6",
                "temp-7",
                "temp-8",
                "temp-9",
                "temp-10",
                "temp-11",
                "temp-12",
                "temp-13",
                "temp-14",
                "temp-15",
                "temp-16",
                "temp-17",
                "temp-static-1",
                "temp-static-2",
                "temp-static-3",
                "temp-static-4",
                "temp-static-5",
                "temp-static-6",
                "game-streamer-1",
                "game-streamer-2",
                "game-streamer-3",
                "game-streamer-4",
                "game-streamer-5",
                "game-streamer-6",
                "game-streamer-7"
              ],
              "because": "It is none of the 35 caption styles that are known to users of the API; WayinVideo's own list is at https://wayin.ai/api-docs/subtitles-style/ and could not be read.",
              "source": "https://wayin.ai/api-docs/subtitles-style/"
            }
          ],
          "clientOnly": true,
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_caption": true
              },
              "because": "There are no captions unless `enable_caption` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "enable_ai_hook": {
          "kind": "flag",
          "required": false,
          "description": "Adds a hook written by AI to the rendered clips. Used only with `enable_export`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "default": false,
          "clientOnly": true,
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "ai_hook_script_style": {
          "kind": "enum",
          "required": false,
          "description": "Tone of the hook. Used only with `enable_ai_hook`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "default": "serious",
          "values": [
            "serious",
            "casual",
            "informative",
            "conversational",
            "humorous",
            "parody",
            "inspirational",
            "dramatic",
            "empathetic",
            "persuasive",
            "neutral",
            "excited",
            "calm"
          ],
          "clientOnly": true,
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_ai_hook": true
              },
              "because": "There is no hook unless `enable_ai_hook` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "ai_hook_position": {
          "kind": "enum",
          "required": false,
          "description": "Where the hook stands. Used only with `enable_ai_hook`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "default": "beginning",
          "values": [
            "beginning",
            "end"
          ],
          "clientOnly": true,
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_ai_hook": true
              },
              "because": "There is no hook unless `enable_ai_hook` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "enable_ai_reframe": {
          "kind": "flag",
          "required": false,
          "description": "Cuts the picture to the shape in `ratio`, following what matters in it. Used only with `enable_export`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "default": false,
          "clientOnly": true,
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "ratio": {
          "kind": "enum",
          "required": false,
          "description": "Shape of the rendered clips. Required with `enable_ai_reframe`, and used only with it. Source: https://wayin.ai/es/api-docs/find-moments",
          "values": [
            "RATIO_9_16",
            "RATIO_1_1",
            "RATIO_4_5",
            "RATIO_16_9"
          ],
          "renamed": {
            "RATIO_ORIGINAL": {
              "to": null,
              "because": "That value belongs to the older API, `open/v2`; in the present one leave out `ratio` and `enable_ai_reframe` to keep the shape of the source.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          },
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_ai_reframe": true
              },
              "because": "The shape of the source is kept unless `enable_ai_reframe` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "reframe_layout": {
          "kind": "enum",
          "required": false,
          "description": "How the picture is laid out; which layouts there are depends on `ratio`. Written exactly so, capitals and spaces included. Used only with `enable_ai_reframe`. The part of this task's page that would list it could not be read, so the name is seen only in WayinVideo's own client or in the pages of `clip` jobs.",
          "default": "Auto",
          "values": [
            "Auto",
            "Full",
            "Fit",
            "Grid 4",
            "Split 2",
            "Trio",
            "PiP",
            "OTS",
            "Screen First",
            "Gameplay A",
            "Gameplay B",
            ""
          ],
          "clientOnly": true,
          "noEffectUnless": [
            {
              "when": {
                "enable_export": true
              },
              "because": "WayinVideo renders nothing unless `enable_export` is true; a later `export` job can still do it.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            },
            {
              "when": {
                "enable_ai_reframe": true
              },
              "because": "The shape of the source is kept unless `enable_ai_reframe` is true.",
              "source": "https://wayin.ai/id/api-docs/ai-clipping/"
            }
          ]
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.",
          "planFact": true
        }
      }
    },
    "wayinvideo/summary": {
      "type": "wayinvideo/summary",
      "provider": "wayinvideo",
      "task": "summary",
      "aliases": [
        "summarization",
        "video-summarization",
        "summaries"
      ],
      "title": "Video summary",
      "renamed": {
        "identify": {
          "to": "video_url",
          "because": "The older API, `open/v2`, called what an upload returned `identify`, the present one calls it `identity`, and both take it as `video_url`.",
          "source": "https://wayin.ai/de/api-docs/upload"
        },
        "identity": {
          "to": "video_url",
          "because": "The older API, `open/v2`, called what an upload returned `identify`, the present one calls it `identity`, and both take it as `video_url`.",
          "source": "https://wayin.ai/de/api-docs/upload"
        }
      },
      "atOnce": {
        "jobs": 5,
        "requestsPerMinute": 15,
        "pollSeconds": 30,
        "because": "WayinVideo runs 5 projects at once and takes 15 requests a minute, results included, and refuses what goes beyond with HTTP 429.",
        "source": "https://wayin.ai/api-docs/rate-limits"
      },
      "fields": {
        "video_url": {
          "kind": "text",
          "required": false,
          "description": "Public URL of the video, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/api-docs/video-summarization/",
          "identity": "source",
          "form": "a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan",
          "singleUse": {
            "because": "WayinVideo's own client says that the `identity` of an upload is good for one job.",
            "source": "https://clawhub.ai/WayinVideo/ai-clipping"
          },
          "hosts": {
            "known": [
              "youtube.com",
              "youtu.be",
              "vimeo.com",
              "dailymotion.com",
              "dai.ly",
              "kick.com",
              "twitch.tv",
              "tiktok.com",
              "facebook.com",
              "fb.watch",
              "zoom.us",
              "rumble.com"
            ],
            "former": [
              "instagram.com",
              "drive.google.com"
            ],
            "because": "WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \"and more\"; its own client says to upload a video from anywhere else.",
            "formerly": "WayinVideo's pages named it in March 2026 and no longer do.",
            "source": "https://wayin.ai/id/api-docs/ai-clipping/"
          }
        },
        "file": {
          "kind": "text",
          "required": false,
          "description": "Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.",
          "planFact": true,
          "identity": "source",
          "plan": {
            "needs": [
              "standard",
              "pro",
              "enterprise"
            ],
            "because": "WayinVideo takes uploads from the Standard plan on.",
            "source": "https://wayin.ai/de/api-docs/upload"
          },
          "formats": {
            "extensions": [
              "avi",
              "mp4",
              "mov",
              "webm"
            ],
            "because": "WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.",
            "source": "https://wayin.ai/de/api-docs/upload"
          }
        },
        "source_lang": {
          "kind": "text",
          "required": false,
          "description": "Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/api-docs/video-summarization/",
          "listed": [
            {
              "values": [
                "af",
                "sq",
                "am",
                "ar",
                "hy",
                "as",
                "az",
                "ba",
                "eu",
                "be",
                "bn",
                "bs",
                "br",
                "bg",
                "my",
                "ca",
                "zh-cn",
                "zh-tw",
                "hr",
                "cs",
                "da",
                "nl",
                "en",
                "et",
                "fo",
                "fi",
                "fr",
                "gl",
                "ka",
                "de",
                "el",
                "gu",
                "ht",
                "ha",
                "haw",
                "he",
                "hi",
                "hu",
                "is",
                "id",
                "it",
                "ja",
                "jw",
                "kn",
                "kk",
                "km",
                "ko",
                "lo",
                "la",
                "lv",
                "ln",
                "lt",
                "lb",
                "mk",
                "mg",
                "ms",
                "ml",
                "mt",
                "mi",
                "mr",
                "mn",
                "ne",
                "no",
                "nn",
                "oc",
                "ps",
                "fa",
                "pl",
                "pt",
                "pa",
                "ro",
                "ru",
                "sa",
                "sr",
                "sn",
                "sd",
                "si",
                "sk",
                "sl",
                "so",
                "es",
                "su",
                "sw",
                "sv",
                "tl",
                "tg",
                "ta",
                "tt",
                "te",
                "th",
                "bo",
                "tr",
                "tk",
                "uk",
                "ur",
                "uz",
                "vi",
                "cy",
                "yi",
                "yo"
              ],
              "meant": {
                "zh": [
                  "zh-cn",
                  "zh-tw"
                ],
                "jv": [
                  "jw"
                ]
              },
              "because": "It is none of the 100 language codes that WayinVideo's own clients know.",
              "source": "https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin"
            }
          ]
        },
        "target_lang": {
          "kind": "text",
          "required": false,
          "description": "Language of the summary, as a code such as `en`; left out, that of the source. Source: https://wayin.ai/api-docs/video-summarization/",
          "listed": [
            {
              "values": [
                "af",
                "sq",
                "am",
                "ar",
                "hy",
                "as",
                "az",
                "ba",
                "eu",
                "be",
                "bn",
                "bs",
                "br",
                "bg",
                "my",
                "ca",
                "zh-cn",
                "zh-tw",
                "hr",
                "cs",
                "da",
                "nl",
                "en",
                "et",
                "fo",
                "fi",
                "fr",
                "gl",
                "ka",
                "de",
                "el",
                "gu",
                "ht",
                "ha",
                "haw",
                "he",
                "hi",
                "hu",
                "is",
                "id",
                "it",
                "ja",
                "jw",
                "kn",
                "kk",
                "km",
                "ko",
                "lo",
                "la",
                "lv",
                "ln",
                "lt",
                "lb",
                "mk",
                "mg",
                "ms",
                "ml",
                "mt",
                "mi",
                "mr",
                "mn",
                "ne",
                "no",
                "nn",
                "oc",
                "ps",
                "fa",
                "pl",
                "pt",
                "pa",
                "ro",
                "ru",
                "sa",
                "sr",
                "sn",
                "sd",
                "si",
                "sk",
                "sl",
                "so",
                "es",
                "su",
                "sw",
                "sv",
                "tl",
                "tg",
                "ta",
                "tt",
                "te",
                "th",
                "bo",
                "tr",
                "tk",
                "uk",
                "ur",
                "uz",
                "vi",
                "cy",
                "yi",
                "yo"
              ],
              "meant": {
                "zh": [
                  "zh-cn",
                  "zh-tw"
                ],
                "jv": [
                  "jw"
                ]
              },
              "because": "It is none of the 100 language codes that WayinVideo's own clients know.",
              "source": "https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin"
            }
          ],
          "eachPays": {
            "because": "WayinVideo charges by task and length of the video, and no page says that a further language costs less.",
            "advice": "Run it once and have the text translated elsewhere, if that is good enough.",
            "source": "https://wayin.ai/api-docs/pricing"
          }
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.",
          "planFact": true
        }
      }
    },
    "wayinvideo/transcript": {
      "type": "wayinvideo/transcript",
      "provider": "wayinvideo",
      "task": "transcript",
      "aliases": [
        "transcription",
        "video-transcription",
        "transcripts"
      ],
      "title": "Video transcript",
      "renamed": {
        "identify": {
          "to": "video_url",
          "because": "The older API, `open/v2`, called what an upload returned `identify`, the present one calls it `identity`, and both take it as `video_url`.",
          "source": "https://wayin.ai/de/api-docs/upload"
        },
        "identity": {
          "to": "video_url",
          "because": "The older API, `open/v2`, called what an upload returned `identify`, the present one calls it `identity`, and both take it as `video_url`.",
          "source": "https://wayin.ai/de/api-docs/upload"
        }
      },
      "atOnce": {
        "jobs": 5,
        "requestsPerMinute": 15,
        "pollSeconds": 30,
        "because": "WayinVideo runs 5 projects at once and takes 15 requests a minute, results included, and refuses what goes beyond with HTTP 429.",
        "source": "https://wayin.ai/api-docs/rate-limits"
      },
      "fields": {
        "video_url": {
          "kind": "text",
          "required": false,
          "description": "Public URL of the video or recording, or the `identity` that its upload returned. Give it or `file`. Source: https://wayin.ai/api-docs/video-transcription/",
          "identity": "source",
          "form": "a public URL, or the `identity` that the upload of a file returned; a file that is still to be uploaded goes under `file` while you plan",
          "singleUse": {
            "because": "WayinVideo's own client says that the `identity` of an upload is good for one job.",
            "source": "https://clawhub.ai/WayinVideo/ai-clipping"
          },
          "hosts": {
            "known": [
              "youtube.com",
              "youtu.be",
              "vimeo.com",
              "dailymotion.com",
              "dai.ly",
              "kick.com",
              "twitch.tv",
              "tiktok.com",
              "facebook.com",
              "fb.watch",
              "zoom.us",
              "rumble.com"
            ],
            "former": [
              "instagram.com",
              "drive.google.com"
            ],
            "because": "WayinVideo names YouTube, Vimeo, Dailymotion, Kick, Twitch, TikTok, Facebook, Zoom, Rumble \"and more\"; its own client says to upload a video from anywhere else.",
            "formerly": "WayinVideo's pages named it in March 2026 and no longer do.",
            "source": "https://wayin.ai/id/api-docs/ai-clipping/"
          }
        },
        "file": {
          "kind": "text",
          "required": false,
          "description": "Path or name of a file that is still to be uploaded: avi, mp4, mov or webm, 5 GB at most, from the Standard plan on (https://wayin.ai/de/api-docs/upload). Plan fact: once uploaded, WayinVideo takes its `identity` as `video_url`.",
          "planFact": true,
          "identity": "source",
          "plan": {
            "needs": [
              "standard",
              "pro",
              "enterprise"
            ],
            "because": "WayinVideo takes uploads from the Standard plan on.",
            "source": "https://wayin.ai/de/api-docs/upload"
          },
          "formats": {
            "extensions": [
              "avi",
              "mp4",
              "mov",
              "webm"
            ],
            "because": "WayinVideo's upload takes avi, mp4, mov and webm; with another format the task may fail after it was submitted.",
            "source": "https://wayin.ai/de/api-docs/upload"
          }
        },
        "source_lang": {
          "kind": "text",
          "required": false,
          "description": "Language spoken in the video, as a code such as `en`; left out, WayinVideo detects it. Source: https://wayin.ai/api-docs/video-transcription/",
          "listed": [
            {
              "values": [
                "af",
                "sq",
                "am",
                "ar",
                "hy",
                "as",
                "az",
                "ba",
                "eu",
                "be",
                "bn",
                "bs",
                "br",
                "bg",
                "my",
                "ca",
                "zh-cn",
                "zh-tw",
                "hr",
                "cs",
                "da",
                "nl",
                "en",
                "et",
                "fo",
                "fi",
                "fr",
                "gl",
                "ka",
                "de",
                "el",
                "gu",
                "ht",
                "ha",
                "haw",
                "he",
                "hi",
                "hu",
                "is",
                "id",
                "it",
                "ja",
                "jw",
                "kn",
                "kk",
                "km",
                "ko",
                "lo",
                "la",
                "lv",
                "ln",
                "lt",
                "lb",
                "mk",
                "mg",
                "ms",
                "ml",
                "mt",
                "mi",
                "mr",
                "mn",
                "ne",
                "no",
                "nn",
                "oc",
                "ps",
                "fa",
                "pl",
                "pt",
                "pa",
                "ro",
                "ru",
                "sa",
                "sr",
                "sn",
                "sd",
                "si",
                "sk",
                "sl",
                "so",
                "es",
                "su",
                "sw",
                "sv",
                "tl",
                "tg",
                "ta",
                "tt",
                "te",
                "th",
                "bo",
                "tr",
                "tk",
                "uk",
                "ur",
                "uz",
                "vi",
                "cy",
                "yi",
                "yo"
              ],
              "meant": {
                "zh": [
                  "zh-cn",
                  "zh-tw"
                ],
                "jv": [
                  "jw"
                ]
              },
              "because": "It is none of the 100 language codes that WayinVideo's own clients know.",
              "source": "https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin"
            }
          ]
        },
        "target_lang": {
          "kind": "text",
          "required": false,
          "description": "Language to translate the transcript into, as a code such as `en`; left out, it is not translated. Source: https://wayin.ai/api-docs/video-transcription/",
          "listed": [
            {
              "values": [
                "af",
                "sq",
                "am",
                "ar",
                "hy",
                "as",
                "az",
                "ba",
                "eu",
                "be",
                "bn",
                "bs",
                "br",
                "bg",
                "my",
                "ca",
                "zh-cn",
                "zh-tw",
                "hr",
                "cs",
                "da",
                "nl",
                "en",
                "et",
                "fo",
                "fi",
                "fr",
                "gl",
                "ka",
                "de",
                "el",
                "gu",
                "ht",
                "ha",
                "haw",
                "he",
                "hi",
                "hu",
                "is",
                "id",
                "it",
                "ja",
                "jw",
                "kn",
                "kk",
                "km",
                "ko",
                "lo",
                "la",
                "lv",
                "ln",
                "lt",
                "lb",
                "mk",
                "mg",
                "ms",
                "ml",
                "mt",
                "mi",
                "mr",
                "mn",
                "ne",
                "no",
                "nn",
                "oc",
                "ps",
                "fa",
                "pl",
                "pt",
                "pa",
                "ro",
                "ru",
                "sa",
                "sr",
                "sn",
                "sd",
                "si",
                "sk",
                "sl",
                "so",
                "es",
                "su",
                "sw",
                "sv",
                "tl",
                "tg",
                "ta",
                "tt",
                "te",
                "th",
                "bo",
                "tr",
                "tk",
                "uk",
                "ur",
                "uz",
                "vi",
                "cy",
                "yi",
                "yo"
              ],
              "meant": {
                "zh": [
                  "zh-cn",
                  "zh-tw"
                ],
                "jv": [
                  "jw"
                ]
              },
              "because": "It is none of the 100 language codes that WayinVideo's own clients know.",
              "source": "https://github.com/WayinVideo/WayinVideo-Obsidian-Plugin"
            }
          ],
          "eachPays": {
            "because": "WayinVideo charges by task and length of the video, and no page says that a further language costs less.",
            "advice": "Run it once and have the text translated elsewhere, if that is good enough.",
            "source": "https://wayin.ai/api-docs/pricing"
          }
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Length of the source in seconds, or a range `{low, high}`; the charge depends on it. Plan fact: WayinVideo measures it itself.",
          "planFact": true
        }
      }
    }
  },
  "providers": [
    "subclip",
    "vidu",
    "wayinvideo"
  ]
};
