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
          "description": "The parts to cut out, at least one; without them AI chooses, which costs pipeline credits. Source: https://www.subclip.app/docs/cost/api"
        },
        "youtubeTranscript": {
          "kind": "flag",
          "required": false,
          "description": "Tries YouTube's own transcript first, for YouTube links only; costs 1 credit when one is fetched. Source: https://www.subclip.app/docs/api/ai-clipping",
          "default": false,
          "noEffectUnless": {
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
          },
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
          "noEffectUnless": {
            "when": {
              "dynamicCaptions": true
            },
            "because": "The number of clips changes the price only through the analysis of their captions, which `dynamicCaptions` asks for.",
            "source": "https://www.subclip.app/docs/cost/api"
          }
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
          "noEffectUnless": {
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
        },
        "videoCount": {
          "kind": "count",
          "required": false,
          "description": "How many videos are uploaded, or a range `{low, high}`; vision analysis, and by one reading audio analysis, is charged for each. Plan fact: Subclip counts the uploads itself.",
          "planFact": true,
          "noEffectUnless": {
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
          "noEffectUnless": {
            "when": {
              "audioAnalysis": true
            },
            "because": "Audio files are charged one by one only where AI listens to them, with `audioAnalysis`.",
            "source": "https://www.subclip.app/docs/cost/api"
          }
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
          ]
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
          "noEffectUnless": {
            "when": {
              "cloneVoice": true
            },
            "because": "A reference recording is used only to clone its voice.",
            "source": "https://www.subclip.app/docs/api/text-to-speech"
          }
        },
        "durationSeconds": {
          "kind": "length",
          "required": false,
          "description": "Expected length of the generated audio in seconds, or a range `{low, high}`; speech is charged by it. Plan fact: not sent to Subclip.",
          "planFact": true
        }
      }
    }
  },
  "providers": [
    "subclip"
  ]
};
