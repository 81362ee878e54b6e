// Generated from schemas/ and rates/; do not edit. Rebuild with `npm run generate`.
import type { RateCard } from "./types/rate-card.js";

/** A rate card that comes with the tool; `sha256` is that of its file. */
export interface ShippedCard {
  readonly provider: string;
  readonly sha256: string;
  readonly card: RateCard;
}

/** Every shipped rate card, by provider. */
export const CARDS: readonly ShippedCard[] = [
  {
    "provider": "subclip",
    "sha256": "f0703aaa4b9356dbce9081357c393001a53cc8a21519175e194d736d2f3936dd",
    "card": {
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
      },
      "tasks": {
        "captions": {
          "items": [
            {
              "id": "render",
              "label": "Rendering",
              "source": "cost",
              "known": "first-party",
              "unsaid": {
                "because": "The page does not say whether a started minute is billed whole.",
                "low": {
                  "rate": 1,
                  "per": {
                    "minutes": "durationSeconds"
                  }
                },
                "high": {
                  "rate": 1,
                  "per": {
                    "minutes": "durationSeconds",
                    "round": "up"
                  }
                }
              },
              "notes": [
                {
                  "note": "The provider's app bills minutes as fractions and rounds the total to hundredths of a credit.",
                  "source": "client"
                }
              ]
            },
            {
              "id": "transcription",
              "label": "Transcription",
              "source": "cost",
              "known": "first-party",
              "flat": 1,
              "notes": [
                {
                  "note": "The provider's app charges the transcription by the minute, and nothing for supplied subtitles. Both agree at one minute; at three they differ by 2 credits more, or 1 less.",
                  "source": "client"
                }
              ]
            },
            {
              "id": "analysis",
              "label": "Caption analysis",
              "source": "cost",
              "known": "first-party",
              "flat": 1
            },
            {
              "id": "face-tracking",
              "label": "Face tracking",
              "source": "cost",
              "known": "first-party",
              "when": {
                "faceTrack": true
              },
              "unsaid": {
                "because": "The page does not say whether a started minute is billed whole.",
                "low": {
                  "rate": 1,
                  "per": {
                    "minutes": "durationSeconds"
                  }
                },
                "high": {
                  "rate": 1,
                  "per": {
                    "minutes": "durationSeconds",
                    "round": "up"
                  }
                }
              }
            },
            {
              "id": "face-tracking-minimum",
              "label": "Minimum for face tracking",
              "source": "cost",
              "known": "first-party",
              "when": {
                "faceTrack": true
              },
              "minimum": {
                "atLeast": 1,
                "of": [
                  "face-tracking"
                ]
              }
            },
            {
              "id": "minimum",
              "label": "Minimum charge",
              "source": "cost",
              "known": "first-party",
              "minimum": {
                "atLeast": 2,
                "of": [
                  "render",
                  "transcription",
                  "analysis",
                  "face-tracking",
                  "face-tracking-minimum"
                ]
              },
              "notes": [
                {
                  "note": "By the page's own formula no job costs less than 2 credits, so this adds nothing; by that of the provider's app it can.",
                  "source": "client"
                }
              ]
            }
          ],
          "examples": [
            {
              "label": "1 minute, no face tracking",
              "job": {
                "durationSeconds": 60
              },
              "cost": 3,
              "source": "cost"
            },
            {
              "label": "1 minute, face tracking",
              "job": {
                "durationSeconds": 60,
                "faceTrack": true
              },
              "cost": 4,
              "source": "cost"
            },
            {
              "label": "3 minutes, no face tracking",
              "job": {
                "durationSeconds": 180
              },
              "cost": 5,
              "source": "cost"
            },
            {
              "label": "3 minutes, face tracking",
              "job": {
                "durationSeconds": 180,
                "faceTrack": true
              },
              "cost": 8,
              "source": "cost"
            },
            {
              "label": "3 minutes, subtitles supplied as SRT: the same formula",
              "job": {
                "durationSeconds": 180,
                "srtSupplied": true
              },
              "cost": 5,
              "source": "cost"
            }
          ]
        },
        "dub": {
          "items": [
            {
              "id": "transcription",
              "label": "Transcription",
              "source": "cost",
              "known": "first-party",
              "when": {
                "transcriptSupplied": false
              },
              "unsaid": {
                "because": "The page does not say whether a started minute is billed whole.",
                "low": {
                  "rate": 1,
                  "per": {
                    "minutes": "durationSeconds"
                  }
                },
                "high": {
                  "rate": 1,
                  "per": {
                    "minutes": "durationSeconds",
                    "round": "up"
                  }
                }
              },
              "notes": [
                {
                  "note": "The page names \"transcription minutes\" without a rate; its examples fit 1 credit a minute and nothing else.",
                  "source": "cost"
                }
              ]
            },
            {
              "id": "dubbing",
              "label": "Dubbing",
              "source": "cost",
              "known": "first-party",
              "unsaid": {
                "because": "The page does not say whether a started minute is billed whole.",
                "low": {
                  "rate": 1,
                  "per": {
                    "minutes": "durationSeconds"
                  }
                },
                "high": {
                  "rate": 1,
                  "per": {
                    "minutes": "durationSeconds",
                    "round": "up"
                  }
                }
              },
              "notes": [
                {
                  "note": "The page names \"dubbing minutes\" without a rate; its examples fit 1 credit a minute and nothing else.",
                  "source": "cost"
                }
              ]
            },
            {
              "id": "voice",
              "label": "Voice clone or several speakers",
              "source": "cost",
              "known": "first-party",
              "cases": [
                {
                  "when": {
                    "cloneVoice": true,
                    "multiSpeaker": false
                  },
                  "flat": 5
                },
                {
                  "when": {
                    "cloneVoice": false,
                    "multiSpeaker": true
                  },
                  "flat": 5
                },
                {
                  "when": {
                    "cloneVoice": true,
                    "multiSpeaker": true
                  },
                  "unsaid": {
                    "because": "The page prices \"voice clone/multi-speaker\" at 5 credits and does not say whether a job with both pays once or twice.",
                    "low": {
                      "flat": 5
                    },
                    "high": {
                      "flat": 10
                    }
                  }
                }
              ]
            },
            {
              "id": "background",
              "label": "Background kept",
              "source": "cost",
              "known": "first-party",
              "cases": [
                {
                  "when": {
                    "preserveBackground": true,
                    "sourceMediaType": "video"
                  },
                  "flat": 3
                },
                {
                  "when": {
                    "preserveBackground": true,
                    "sourceMediaType": "audio"
                  },
                  "unsaid": {
                    "because": "The page prices keeping the background of a video and does not say whether an audio source pays for it.",
                    "low": {
                      "flat": 0
                    },
                    "high": {
                      "flat": 3
                    }
                  }
                }
              ]
            }
          ],
          "examples": [
            {
              "label": "3 minutes, transcript supplied, catalog voice",
              "job": {
                "sourceMediaType": "video",
                "durationSeconds": 180,
                "transcriptSupplied": true
              },
              "cost": 3,
              "source": "cost"
            },
            {
              "label": "3 minutes, no transcript, catalog voice",
              "job": {
                "sourceMediaType": "video",
                "durationSeconds": 180
              },
              "cost": 6,
              "source": "cost"
            },
            {
              "label": "3 minutes, no transcript, clone voice, video background preserved",
              "job": {
                "sourceMediaType": "video",
                "durationSeconds": 180,
                "cloneVoice": true,
                "preserveBackground": true
              },
              "cost": 14,
              "source": "cost"
            },
            {
              "label": "3 minutes, multi-speaker",
              "job": {
                "sourceMediaType": "video",
                "durationSeconds": 180,
                "multiSpeaker": true
              },
              "cost": 11,
              "source": "cost"
            }
          ]
        },
        "clip": {
          "items": [
            {
              "id": "orchestration",
              "label": "API orchestration",
              "source": "cost",
              "known": "first-party",
              "flat": 5
            },
            {
              "id": "pipeline",
              "label": "AI clipping pipeline",
              "source": "cost",
              "known": "first-party",
              "when": {
                "any": [
                  {
                    "segments": {
                      "set": false
                    }
                  },
                  {
                    "aiAnalysis": true
                  }
                ]
              },
              "flat": {
                "parameter": "pipelineCredits"
              }
            },
            {
              "id": "captions",
              "label": "Caption analysis",
              "source": "cost",
              "known": "first-party",
              "when": {
                "dynamicCaptions": true
              },
              "cases": [
                {
                  "when": {
                    "segments": {
                      "set": true
                    },
                    "aiAnalysis": false
                  },
                  "unsaid": {
                    "because": "The page adds caption analysis without saying whether a job pays for it once or for each clip.",
                    "low": {
                      "flat": 1
                    },
                    "high": {
                      "rate": 1,
                      "per": {
                        "entries": "segments",
                        "unit": "clip"
                      }
                    }
                  }
                },
                {
                  "when": {
                    "any": [
                      {
                        "segments": {
                          "set": false
                        }
                      },
                      {
                        "aiAnalysis": true
                      }
                    ]
                  },
                  "unsaid": {
                    "because": "The page adds caption analysis without saying whether a job pays for it once or for each clip.",
                    "low": {
                      "flat": 1
                    },
                    "high": {
                      "rate": 1,
                      "per": {
                        "count": "clipCount",
                        "unit": "clip"
                      }
                    }
                  }
                }
              ]
            },
            {
              "id": "youtube-transcript",
              "label": "YouTube transcript",
              "source": "cost",
              "known": "first-party",
              "when": {
                "youtubeTranscript": true
              },
              "unsaid": {
                "because": "YouTube's transcript is charged only when it can be fetched, which nobody knows before.",
                "low": {
                  "flat": 0
                },
                "high": {
                  "flat": 1
                }
              },
              "notes": [
                {
                  "note": "The description of the field reads as if the credit were always charged; the cost page charges it only when a transcript is fetched.",
                  "source": "clipping"
                }
              ]
            }
          ],
          "examples": [
            {
              "label": "Selected segments, dynamicCaptions false",
              "job": {
                "segments": [
                  {
                    "startSeconds": 10,
                    "endSeconds": 40
                  }
                ],
                "aiAnalysis": false,
                "dynamicCaptions": false
              },
              "cost": 5,
              "source": "cost"
            },
            {
              "label": "AI-selected clips: pipeline credits (20 here) + 5",
              "job": {
                "aiAnalysis": true
              },
              "assume": {
                "pipelineCredits": 20
              },
              "cost": 25,
              "source": "cost"
            },
            {
              "label": "AI-selected clips with dynamicCaptions true: pipeline credits (20 here) + caption analysis + 5",
              "job": {
                "aiAnalysis": true,
                "dynamicCaptions": true,
                "clipCount": 1
              },
              "assume": {
                "pipelineCredits": 20
              },
              "cost": 26,
              "source": "cost"
            },
            {
              "label": "YouTube transcript fetched: any job + 1, nothing when it is not",
              "job": {
                "videoUrl": "https://www.youtube.com/watch?v=abc",
                "segments": [
                  {
                    "startSeconds": 10,
                    "endSeconds": 40
                  }
                ],
                "youtubeTranscript": true
              },
              "cost": {
                "low": 5,
                "high": 6
              },
              "source": "cost"
            }
          ]
        },
        "tts": {
          "estimates": [
            {
              "field": "durationSeconds",
              "when": {
                "input.type": "text"
              },
              "characters": "input.text",
              "perMinute": {
                "parameter": "charactersPerMinute"
              }
            },
            {
              "field": "durationSeconds",
              "when": {
                "input.type": "srt"
              },
              "cues": "input.content",
              "unsaid": "No page says whether the pauses between cues are generated, and charged."
            },
            {
              "field": "durationSeconds",
              "when": {
                "input.type": "transcript"
              },
              "cues": "input.segments",
              "start": "startSeconds",
              "end": "endSeconds",
              "unsaid": "No page says whether the pauses between segments are generated, and charged."
            }
          ],
          "items": [
            {
              "id": "speech",
              "label": "Generated speech",
              "source": "cost",
              "known": "first-party",
              "rate": 5,
              "per": {
                "minutes": "durationSeconds"
              }
            },
            {
              "id": "minimum",
              "label": "Minimum charge",
              "source": "cost",
              "known": "first-party",
              "minimum": {
                "atLeast": 1,
                "of": [
                  "speech"
                ]
              }
            },
            {
              "id": "rounding",
              "label": "Rounding to whole credits",
              "source": "cost",
              "known": "first-party",
              "unsaid": {
                "because": "The page charges 3 credits where its rate gives 2.5, and does not say whether every fraction is rounded up or only a half and more.",
                "low": {
                  "round": {
                    "to": 1,
                    "mode": "half-up",
                    "of": [
                      "speech",
                      "minimum"
                    ]
                  }
                },
                "high": {
                  "round": {
                    "to": 1,
                    "mode": "up",
                    "of": [
                      "speech",
                      "minimum"
                    ]
                  }
                }
              }
            },
            {
              "id": "voice-clone",
              "label": "Voice clone",
              "source": "cost",
              "known": "first-party",
              "when": {
                "cloneVoice": true
              },
              "flat": 5
            }
          ],
          "examples": [
            {
              "label": "30 seconds generated speech",
              "job": {
                "durationSeconds": 30
              },
              "cost": 3,
              "source": "cost"
            },
            {
              "label": "1 minute generated speech",
              "job": {
                "durationSeconds": 60
              },
              "cost": 5,
              "source": "cost"
            },
            {
              "label": "1 minute generated speech with voice clone",
              "job": {
                "durationSeconds": 60,
                "cloneVoice": true
              },
              "cost": 10,
              "source": "cost"
            },
            {
              "label": "3 minutes generated speech",
              "job": {
                "durationSeconds": 180
              },
              "cost": 15,
              "source": "cost"
            }
          ]
        },
        "transcript": {
          "items": [
            {
              "id": "transcription",
              "label": "Transcription",
              "source": "cost",
              "known": "first-party",
              "rate": 1,
              "per": {
                "minutes": "durationSeconds",
                "round": "up"
              }
            }
          ],
          "examples": [
            {
              "label": "1 credit per source media minute",
              "job": {
                "durationSeconds": 60
              },
              "cost": 1,
              "source": "cost"
            },
            {
              "label": "rounded up to a whole minute: 61 seconds",
              "job": {
                "durationSeconds": 61
              },
              "cost": 2,
              "source": "cost"
            }
          ]
        },
        "render": {
          "items": [
            {
              "id": "render",
              "label": "Rendering",
              "source": "cost",
              "known": "first-party",
              "unsaid": {
                "because": "The page does not say whether a started minute is billed whole.",
                "low": {
                  "rate": 1,
                  "per": {
                    "minutes": "durationSeconds"
                  }
                },
                "high": {
                  "rate": 1,
                  "per": {
                    "minutes": "durationSeconds",
                    "round": "up"
                  }
                }
              }
            },
            {
              "id": "minimum",
              "label": "Minimum charge",
              "source": "cost",
              "known": "first-party",
              "minimum": {
                "atLeast": 2,
                "of": [
                  "render"
                ]
              }
            },
            {
              "id": "music-effects",
              "label": "Music and sound effects",
              "source": "cost",
              "known": "first-party",
              "when": {
                "any": [
                  {
                    "musicAdded": true
                  },
                  {
                    "effectsAdded": true
                  },
                  {
                    "bgmQuery": {
                      "set": true
                    }
                  }
                ]
              },
              "flat": 1
            },
            {
              "id": "planning",
              "label": "AI planning",
              "source": "cost",
              "known": "first-party",
              "when": {
                "aiAnalysis": true
              },
              "flat": 2
            },
            {
              "id": "vision-images",
              "label": "Vision analysis of images",
              "source": "cost",
              "known": "first-party",
              "when": {
                "imageCount": {
                  "set": true
                }
              },
              "cases": [
                {
                  "when": {
                    "visionAnalysis": true,
                    "aiAnalysis": true
                  },
                  "rate": 0.25,
                  "per": {
                    "count": "imageCount",
                    "unit": "image"
                  }
                },
                {
                  "when": {
                    "visionAnalysis": true,
                    "aiAnalysis": false
                  },
                  "unsaid": {
                    "because": "The page prices vision analysis under AI analysis and does not say what it costs without.",
                    "low": {
                      "flat": 0
                    },
                    "high": {
                      "rate": 0.25,
                      "per": {
                        "count": "imageCount",
                        "unit": "image"
                      }
                    }
                  }
                },
                {
                  "when": {
                    "visionAnalysis": {
                      "set": false
                    },
                    "aiAnalysis": true
                  },
                  "unsaid": {
                    "because": "The page does not say whether AI analysis looks at the media unasked.",
                    "low": {
                      "flat": 0
                    },
                    "high": {
                      "rate": 0.25,
                      "per": {
                        "count": "imageCount",
                        "unit": "image"
                      }
                    }
                  }
                }
              ]
            },
            {
              "id": "vision-videos",
              "label": "Vision analysis of videos",
              "source": "cost",
              "known": "first-party",
              "when": {
                "videoCount": {
                  "set": true
                }
              },
              "cases": [
                {
                  "when": {
                    "visionAnalysis": true,
                    "aiAnalysis": true
                  },
                  "rate": 1,
                  "per": {
                    "count": "videoCount",
                    "unit": "video"
                  }
                },
                {
                  "when": {
                    "visionAnalysis": true,
                    "aiAnalysis": false
                  },
                  "unsaid": {
                    "because": "The page prices vision analysis under AI analysis and does not say what it costs without.",
                    "low": {
                      "flat": 0
                    },
                    "high": {
                      "rate": 1,
                      "per": {
                        "count": "videoCount",
                        "unit": "video"
                      }
                    }
                  }
                },
                {
                  "when": {
                    "visionAnalysis": {
                      "set": false
                    },
                    "aiAnalysis": true
                  },
                  "unsaid": {
                    "because": "The page does not say whether AI analysis looks at the media unasked.",
                    "low": {
                      "flat": 0
                    },
                    "high": {
                      "rate": 1,
                      "per": {
                        "count": "videoCount",
                        "unit": "video"
                      }
                    }
                  }
                }
              ]
            },
            {
              "id": "vision",
              "label": "Vision analysis",
              "source": "cost",
              "known": "first-party",
              "when": {
                "visionAnalysis": true,
                "imageCount": {
                  "set": false
                },
                "videoCount": {
                  "set": false
                }
              },
              "rate": 1,
              "per": {
                "count": [
                  "imageCount",
                  "videoCount"
                ],
                "unit": "file"
              }
            },
            {
              "id": "audio-files",
              "label": "Audio analysis of audio files",
              "source": "cost",
              "known": "first-party",
              "when": {
                "audioAnalysis": true
              },
              "rate": 1,
              "per": {
                "count": "audioFileCount",
                "unit": "audio file"
              },
              "notes": [
                {
                  "note": "The summary at the top of the page leaves audio analysis out; its section on Video Studio states the rate.",
                  "source": "cost"
                }
              ]
            },
            {
              "id": "audio-videos",
              "label": "Audio analysis of videos",
              "source": "cost",
              "known": "first-party",
              "when": {
                "audioAnalysis": true,
                "videoCount": {
                  "set": true
                }
              },
              "unsaid": {
                "because": "The page charges audio analysis for audio files; the provider's own cost basis counts videos too.",
                "low": {
                  "flat": 0
                },
                "high": {
                  "rate": 1,
                  "per": {
                    "count": "videoCount",
                    "unit": "video"
                  }
                }
              },
              "notes": [
                {
                  "note": "The answer to an upload lists audio files and videos as the basis of audio analysis; the cost page has an example with a video and no charge for its sound.",
                  "source": "media-render"
                }
              ]
            },
            {
              "id": "voiceover",
              "label": "Voiceover",
              "source": "cost",
              "known": "first-party",
              "when": {
                "voiceoverAdded": true
              },
              "unsaid": {
                "because": "The page does not say whether a started minute is billed whole.",
                "low": {
                  "rate": 5,
                  "per": {
                    "minutes": "durationSeconds"
                  }
                },
                "high": {
                  "rate": 5,
                  "per": {
                    "minutes": "durationSeconds",
                    "round": "up"
                  }
                }
              }
            },
            {
              "id": "voiceover-minimum",
              "label": "Minimum for the voiceover",
              "source": "cost",
              "known": "first-party",
              "when": {
                "voiceoverAdded": true
              },
              "minimum": {
                "atLeast": 1,
                "of": [
                  "voiceover"
                ]
              }
            },
            {
              "id": "rounding",
              "label": "Rounding to whole credits",
              "source": "cost",
              "known": "first-party",
              "unsaid": {
                "because": "The page does not say whether fractions of a credit are charged as they are or rounded up in total.",
                "low": {
                  "flat": 0
                },
                "high": {
                  "round": {
                    "to": 1,
                    "mode": "up",
                    "of": [
                      "render",
                      "minimum",
                      "music-effects",
                      "planning",
                      "vision-images",
                      "vision-videos",
                      "vision",
                      "audio-files",
                      "audio-videos",
                      "voiceover",
                      "voiceover-minimum"
                    ]
                  }
                }
              }
            }
          ],
          "examples": [
            {
              "label": "1 minute render, no AI or add-ons",
              "job": {
                "durationSeconds": 60
              },
              "cost": 2,
              "source": "cost"
            },
            {
              "label": "3 minute render, no AI or add-ons",
              "job": {
                "durationSeconds": 180
              },
              "cost": 3,
              "source": "cost"
            },
            {
              "label": "3 minute render with AI planning only",
              "job": {
                "durationSeconds": 180,
                "aiAnalysis": true
              },
              "cost": 5,
              "source": "cost"
            },
            {
              "label": "3 minute render with AI planning, 4 images, 1 video",
              "job": {
                "durationSeconds": 180,
                "aiAnalysis": true,
                "visionAnalysis": true,
                "imageCount": 4,
                "videoCount": 1
              },
              "cost": 7,
              "source": "cost"
            },
            {
              "label": "3 minute render with BGM or SFX: BGM",
              "job": {
                "durationSeconds": 180,
                "musicAdded": true
              },
              "cost": 4,
              "source": "cost"
            },
            {
              "label": "3 minute render with BGM or SFX: SFX",
              "job": {
                "durationSeconds": 180,
                "effectsAdded": true
              },
              "cost": 4,
              "source": "cost"
            },
            {
              "label": "BGM or SFX adds 1 credit total, bgmQuery has no separate charge",
              "job": {
                "durationSeconds": 180,
                "musicAdded": true,
                "effectsAdded": true,
                "bgmQuery": "calm piano"
              },
              "cost": 4,
              "source": "cost"
            },
            {
              "label": "3 minute render with voiceover",
              "job": {
                "durationSeconds": 180,
                "voiceoverAdded": true
              },
              "cost": 18,
              "source": "cost"
            }
          ]
        },
        "enhance": {
          "items": [
            {
              "id": "enhancement",
              "label": "Enhancement",
              "source": "cost",
              "known": "first-party",
              "rate": 0.10816,
              "per": {
                "seconds": "durationSeconds"
              }
            },
            {
              "id": "minimum",
              "label": "Minimum charge",
              "source": "cost",
              "known": "first-party",
              "minimum": {
                "atLeast": 1,
                "of": [
                  "enhancement"
                ]
              }
            },
            {
              "id": "rounding",
              "label": "Rounding up to a whole credit",
              "source": "cost",
              "known": "first-party",
              "round": {
                "to": 1,
                "mode": "up",
                "of": [
                  "enhancement",
                  "minimum"
                ]
              }
            }
          ],
          "examples": [
            {
              "label": "1 minute",
              "job": {
                "durationSeconds": 60
              },
              "cost": 7,
              "source": "cost"
            },
            {
              "label": "3 minutes",
              "job": {
                "durationSeconds": 180
              },
              "cost": 20,
              "source": "cost"
            },
            {
              "label": "10 minutes",
              "job": {
                "durationSeconds": 600
              },
              "cost": 65,
              "source": "cost"
            }
          ]
        }
      }
    }
  },
  {
    "provider": "vidu",
    "sha256": "0fa4aafb44078c520ef4dabaf71d67c81a4e8afb33739a3e92d97707a2542f92",
    "card": {
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
      },
      "tasks": {
        "text2video": {
          "items": [
            {
              "id": "video",
              "label": "Video",
              "source": "pricing",
              "known": "transcribed",
              "when": {
                "model": [
                  "viduq3-pro",
                  "viduq3-turbo"
                ]
              },
              "table": {
                "by": [
                  "model",
                  "resolution",
                  "off_peak"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq3-pro",
                      "540p",
                      false
                    ],
                    "amount": 9
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "540p",
                      true
                    ],
                    "amount": 5
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "720p",
                      false
                    ],
                    "amount": 20
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "720p",
                      true
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "1080p",
                      false
                    ],
                    "amount": 24
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "1080p",
                      true
                    ],
                    "amount": 12
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "540p",
                      false
                    ],
                    "amount": 7
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "540p",
                      true
                    ],
                    "amount": 4
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "720p",
                      false
                    ],
                    "amount": 11
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "720p",
                      true
                    ],
                    "amount": 6
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "1080p",
                      false
                    ],
                    "amount": 13
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "1080p",
                      true
                    ],
                    "amount": 7
                  }
                ]
              },
              "per": {
                "seconds": "duration"
              },
              "notes": [
                {
                  "note": "The Chinese list has 12 credits for a second of viduq3-turbo at 720p, where this one has 11; and for viduq3-pro-fast 12 and 15, off-peak 6 and 8.",
                  "source": "pricing-cn"
                },
                {
                  "note": "ComfyUI and 302.AI show prices of the launch, 14, 30 and 32 credits for viduq3-pro and 12 for viduq3-turbo at 720p.",
                  "source": "comfyui"
                }
              ]
            },
            {
              "id": "start",
              "label": "First second",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "model": "viduq2"
              },
              "table": {
                "by": [
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      "540p"
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "720p"
                    ],
                    "amount": 15
                  },
                  {
                    "is": [
                      "1080p"
                    ],
                    "amount": 20
                  }
                ]
              },
              "notes": [
                {
                  "note": "The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.",
                  "source": "comfyui"
                },
                {
                  "note": "WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.",
                  "source": "wavespeed"
                }
              ]
            },
            {
              "id": "further-seconds",
              "label": "Further seconds",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "model": "viduq2"
              },
              "table": {
                "by": [
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      "540p"
                    ],
                    "amount": 2
                  },
                  {
                    "is": [
                      "720p"
                    ],
                    "amount": 5
                  },
                  {
                    "is": [
                      "1080p"
                    ],
                    "amount": 10
                  }
                ]
              },
              "per": {
                "seconds": "duration",
                "beyond": 1
              },
              "notes": [
                {
                  "note": "The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.",
                  "source": "comfyui"
                },
                {
                  "note": "WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.",
                  "source": "wavespeed"
                }
              ]
            },
            {
              "id": "clip",
              "label": "Clip",
              "source": "pricing",
              "known": "transcribed",
              "when": {
                "model": [
                  "viduq1",
                  "vidu1.5"
                ]
              },
              "table": {
                "by": [
                  "model",
                  "duration",
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq1",
                      5,
                      "1080p"
                    ],
                    "amount": 80
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "360p"
                    ],
                    "amount": 40,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "720p"
                    ],
                    "amount": 100,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "1080p"
                    ],
                    "amount": 200,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      8,
                      "720p"
                    ],
                    "amount": 200,
                    "source": "pricing-cn",
                    "known": "other-region"
                  }
                ]
              }
            },
            {
              "id": "off-peak",
              "label": "Off-peak discount",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "off_peak": true,
                "model": [
                  "viduq2",
                  "viduq1",
                  "vidu1.5"
                ]
              },
              "share": {
                "times": -0.5,
                "of": [
                  "start",
                  "further-seconds",
                  "clip"
                ]
              }
            },
            {
              "id": "off-peak-rounding",
              "label": "Rounding of half the price",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "off_peak": true,
                "model": [
                  "viduq2",
                  "viduq1",
                  "vidu1.5"
                ]
              },
              "round": {
                "to": 1,
                "mode": "up",
                "of": [
                  "start",
                  "further-seconds",
                  "clip",
                  "off-peak"
                ]
              }
            }
          ],
          "examples": [
            {
              "label": "viduq2, 5 s, 540p",
              "job": {
                "model": "viduq2",
                "style": "general",
                "prompt": "A fox runs",
                "duration": 5,
                "seed": 0,
                "aspect_ratio": "4:3",
                "resolution": "540p",
                "movement_amplitude": "auto",
                "off_peak": false
              },
              "cost": 18,
              "source": "pricing-cn"
            },
            {
              "label": "viduq2, 5 s, 540p, off-peak",
              "job": {
                "model": "viduq2",
                "style": "general",
                "prompt": "A fox runs",
                "duration": 5,
                "seed": 0,
                "aspect_ratio": "4:3",
                "resolution": "540p",
                "movement_amplitude": "auto",
                "off_peak": true
              },
              "cost": 9,
              "source": "pricing-cn"
            },
            {
              "label": "viduq3-turbo, 5 s, 720p",
              "job": {
                "model": "viduq3-turbo",
                "prompt": "A fox runs",
                "duration": 5,
                "resolution": "720p",
                "aspect_ratio": "16:9",
                "audio": false,
                "off_peak": false
              },
              "cost": 55,
              "source": "pricing"
            },
            {
              "label": "viduq3-turbo, 5 s, 720p, off-peak",
              "job": {
                "model": "viduq3-turbo",
                "prompt": "A fox runs",
                "duration": 5,
                "resolution": "720p",
                "aspect_ratio": "16:9",
                "audio": false,
                "off_peak": true
              },
              "cost": 30,
              "source": "pricing"
            },
            {
              "label": "viduq3-pro, 16 s, 1080p",
              "job": {
                "model": "viduq3-pro",
                "prompt": "A fox runs",
                "duration": 16,
                "resolution": "1080p"
              },
              "cost": 384,
              "source": "pricing"
            },
            {
              "label": "viduq3-pro, 16 s, 1080p, off-peak",
              "job": {
                "model": "viduq3-pro",
                "prompt": "A fox runs",
                "duration": 16,
                "resolution": "1080p",
                "off_peak": true
              },
              "cost": 192,
              "source": "pricing"
            }
          ]
        },
        "img2video": {
          "items": [
            {
              "id": "video",
              "label": "Video",
              "source": "pricing",
              "known": "transcribed",
              "when": {
                "model": [
                  "viduq3-pro",
                  "viduq3-turbo",
                  "viduq3-pro-fast"
                ]
              },
              "table": {
                "by": [
                  "model",
                  "resolution",
                  "off_peak"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq3-pro",
                      "540p",
                      false
                    ],
                    "amount": 9
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "540p",
                      true
                    ],
                    "amount": 5
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "720p",
                      false
                    ],
                    "amount": 20
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "720p",
                      true
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "1080p",
                      false
                    ],
                    "amount": 24
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "1080p",
                      true
                    ],
                    "amount": 12
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "540p",
                      false
                    ],
                    "amount": 7
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "540p",
                      true
                    ],
                    "amount": 4
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "720p",
                      false
                    ],
                    "amount": 11
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "720p",
                      true
                    ],
                    "amount": 6
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "1080p",
                      false
                    ],
                    "amount": 13
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "1080p",
                      true
                    ],
                    "amount": 7
                  },
                  {
                    "is": [
                      "viduq3-pro-fast",
                      "720p",
                      false
                    ],
                    "amount": 20
                  },
                  {
                    "is": [
                      "viduq3-pro-fast",
                      "720p",
                      true
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq3-pro-fast",
                      "1080p",
                      false
                    ],
                    "amount": 25
                  },
                  {
                    "is": [
                      "viduq3-pro-fast",
                      "1080p",
                      true
                    ],
                    "amount": 13
                  }
                ]
              },
              "per": {
                "seconds": "duration"
              },
              "notes": [
                {
                  "note": "The Chinese list has 12 credits for a second of viduq3-turbo at 720p, where this one has 11; and for viduq3-pro-fast 12 and 15, off-peak 6 and 8.",
                  "source": "pricing-cn"
                },
                {
                  "note": "ComfyUI and 302.AI show prices of the launch, 14, 30 and 32 credits for viduq3-pro and 12 for viduq3-turbo at 720p.",
                  "source": "comfyui"
                }
              ]
            },
            {
              "id": "start",
              "label": "Start",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "model": [
                  "viduq2-turbo",
                  "viduq2-pro",
                  "viduq2-pro-fast"
                ]
              },
              "table": {
                "by": [
                  "model",
                  "resolution",
                  "duration"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq2-turbo",
                      "540p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 6
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "720p",
                      1
                    ],
                    "amount": 8
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "720p",
                      {
                        "from": 2
                      }
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "1080p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 35
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "540p",
                      1
                    ],
                    "amount": 8
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "540p",
                      {
                        "from": 2
                      }
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "720p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 15
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "1080p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 55
                  },
                  {
                    "is": [
                      "viduq2-pro-fast",
                      "720p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 8,
                    "source": "comfyui",
                    "known": "reseller"
                  },
                  {
                    "is": [
                      "viduq2-pro-fast",
                      "1080p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 16,
                    "source": "comfyui",
                    "known": "reseller"
                  }
                ]
              },
              "notes": [
                {
                  "note": "The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.",
                  "source": "comfyui"
                },
                {
                  "note": "WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.",
                  "source": "wavespeed"
                },
                {
                  "note": "ShortAPI resells at prices that fit the same curves.",
                  "source": "shortapi"
                },
                {
                  "note": "Baidu's prices by the clip fit viduq2-turbo at 540p.",
                  "source": "baidu"
                }
              ]
            },
            {
              "id": "further-seconds",
              "label": "Further seconds",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "model": [
                  "viduq2-turbo",
                  "viduq2-pro",
                  "viduq2-pro-fast"
                ]
              },
              "cases": [
                {
                  "when": {
                    "any": [
                      {
                        "model": "viduq2-turbo",
                        "resolution": "720p"
                      },
                      {
                        "model": "viduq2-pro",
                        "resolution": "540p"
                      }
                    ]
                  },
                  "table": {
                    "by": [
                      "model"
                    ],
                    "rows": [
                      {
                        "is": [
                          "viduq2-turbo"
                        ],
                        "amount": 10
                      },
                      {
                        "is": [
                          "viduq2-pro"
                        ],
                        "amount": 5
                      }
                    ]
                  },
                  "per": {
                    "seconds": "duration",
                    "beyond": 2
                  }
                },
                {
                  "when": {
                    "any": [
                      {
                        "model": "viduq2-turbo",
                        "resolution": [
                          "540p",
                          "1080p"
                        ]
                      },
                      {
                        "model": "viduq2-pro",
                        "resolution": [
                          "720p",
                          "1080p"
                        ]
                      },
                      {
                        "model": "viduq2-pro-fast"
                      }
                    ]
                  },
                  "table": {
                    "by": [
                      "model",
                      "resolution"
                    ],
                    "rows": [
                      {
                        "is": [
                          "viduq2-turbo",
                          "540p"
                        ],
                        "amount": 2
                      },
                      {
                        "is": [
                          "viduq2-turbo",
                          "1080p"
                        ],
                        "amount": 10
                      },
                      {
                        "is": [
                          "viduq2-pro",
                          "720p"
                        ],
                        "amount": 10
                      },
                      {
                        "is": [
                          "viduq2-pro",
                          "1080p"
                        ],
                        "amount": 15
                      },
                      {
                        "is": [
                          "viduq2-pro-fast",
                          "720p"
                        ],
                        "amount": 2,
                        "source": "comfyui",
                        "known": "reseller"
                      },
                      {
                        "is": [
                          "viduq2-pro-fast",
                          "1080p"
                        ],
                        "amount": 4,
                        "source": "comfyui",
                        "known": "reseller"
                      }
                    ]
                  },
                  "per": {
                    "seconds": "duration",
                    "beyond": 1
                  }
                }
              ],
              "notes": [
                {
                  "note": "The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.",
                  "source": "comfyui"
                },
                {
                  "note": "WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.",
                  "source": "wavespeed"
                },
                {
                  "note": "ShortAPI resells at prices that fit the same curves.",
                  "source": "shortapi"
                },
                {
                  "note": "Baidu's prices by the clip fit viduq2-turbo at 540p.",
                  "source": "baidu"
                }
              ]
            },
            {
              "id": "clip",
              "label": "Clip",
              "source": "pricing",
              "known": "transcribed",
              "when": {
                "model": [
                  "viduq1",
                  "viduq1-classic",
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "table": {
                "by": [
                  "model",
                  "duration",
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      [
                        "viduq1",
                        "viduq1-classic"
                      ],
                      5,
                      "1080p"
                    ],
                    "amount": 80
                  },
                  {
                    "is": [
                      "vidu2.0",
                      4,
                      "360p"
                    ],
                    "amount": 20
                  },
                  {
                    "is": [
                      "vidu2.0",
                      4,
                      "720p"
                    ],
                    "amount": 40
                  },
                  {
                    "is": [
                      "vidu2.0",
                      4,
                      "1080p"
                    ],
                    "amount": 100
                  },
                  {
                    "is": [
                      "vidu2.0",
                      8,
                      "720p"
                    ],
                    "amount": 100
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "360p"
                    ],
                    "amount": 40,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "720p"
                    ],
                    "amount": 100,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "1080p"
                    ],
                    "amount": 200,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      8,
                      "720p"
                    ],
                    "amount": 200,
                    "source": "pricing-cn",
                    "known": "other-region"
                  }
                ]
              }
            },
            {
              "id": "off-peak",
              "label": "Off-peak discount",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "off_peak": true,
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
              "share": {
                "times": -0.5,
                "of": [
                  "start",
                  "further-seconds",
                  "clip"
                ]
              }
            },
            {
              "id": "off-peak-rounding",
              "label": "Rounding of half the price",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "off_peak": true,
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
              "round": {
                "to": 1,
                "mode": "up",
                "of": [
                  "start",
                  "further-seconds",
                  "clip",
                  "off-peak"
                ]
              }
            },
            {
              "id": "sound",
              "label": "Sound",
              "source": "pricing",
              "known": "transcribed",
              "when": {
                "audio": true
              },
              "cases": [
                {
                  "when": {
                    "model": [
                      "viduq2-turbo",
                      "viduq2-pro",
                      "viduq2-pro-fast"
                    ]
                  },
                  "flat": 15
                },
                {
                  "when": {
                    "model": [
                      "viduq1",
                      "viduq1-classic",
                      "vidu2.0",
                      "vidu1.5"
                    ]
                  },
                  "unsaid": {
                    "because": "The surcharge for sound is stated for Q2 models; whether models before them take it is not said.",
                    "low": {
                      "flat": 0
                    },
                    "high": {
                      "flat": 15
                    }
                  }
                }
              ]
            },
            {
              "id": "prompt-writing",
              "label": "Prompt written by Vidu",
              "source": "start-end",
              "known": "first-party",
              "when": {
                "is_rec": true
              },
              "flat": 10
            },
            {
              "id": "surcharges-off-peak",
              "label": "Off-peak discount on surcharges",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "off_peak": true
              },
              "unsaid": {
                "because": "No page says whether off-peak halves the surcharges, too.",
                "low": {
                  "share": {
                    "times": -0.5,
                    "of": [
                      "sound",
                      "prompt-writing"
                    ]
                  }
                },
                "high": {
                  "flat": 0
                }
              }
            }
          ],
          "examples": [
            {
              "label": "viduq3-pro and a picture, nothing else",
              "job": {
                "model": "viduq3-pro",
                "images": [
                  "https://example.test/a.png"
                ],
                "prompt": "It smiles"
              },
              "cost": 100,
              "source": "pricing"
            },
            {
              "label": "viduq3-pro and a picture, off-peak",
              "job": {
                "model": "viduq3-pro",
                "images": [
                  "https://example.test/a.png"
                ],
                "prompt": "It smiles",
                "off_peak": true
              },
              "cost": 50,
              "source": "pricing"
            },
            {
              "label": "viduq2-turbo, 5 s, 720p, prompt by Vidu, sound: 40 + 10 + 15",
              "job": {
                "model": "viduq2-turbo",
                "images": [
                  "https://example.test/a.png"
                ],
                "duration": 5,
                "resolution": "720p",
                "is_rec": true,
                "audio": true
              },
              "cost": 65,
              "source": "pricing-cn"
            },
            {
              "label": "vidu2.0, 8 s, 720p",
              "job": {
                "model": "vidu2.0",
                "images": [
                  "https://example.test/a.png"
                ],
                "duration": 8,
                "resolution": "720p"
              },
              "cost": 100,
              "source": "pricing"
            },
            {
              "label": "vidu2.0, 8 s, 720p, off-peak",
              "job": {
                "model": "vidu2.0",
                "images": [
                  "https://example.test/a.png"
                ],
                "duration": 8,
                "resolution": "720p",
                "off_peak": true
              },
              "cost": 50,
              "source": "pricing"
            }
          ]
        },
        "start-end2video": {
          "items": [
            {
              "id": "video",
              "label": "Video",
              "source": "pricing",
              "known": "transcribed",
              "when": {
                "model": [
                  "viduq3-pro",
                  "viduq3-turbo"
                ]
              },
              "table": {
                "by": [
                  "model",
                  "resolution",
                  "off_peak"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq3-pro",
                      "540p",
                      false
                    ],
                    "amount": 9
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "540p",
                      true
                    ],
                    "amount": 5
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "720p",
                      false
                    ],
                    "amount": 20
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "720p",
                      true
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "1080p",
                      false
                    ],
                    "amount": 24
                  },
                  {
                    "is": [
                      "viduq3-pro",
                      "1080p",
                      true
                    ],
                    "amount": 12
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "540p",
                      false
                    ],
                    "amount": 7
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "540p",
                      true
                    ],
                    "amount": 4
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "720p",
                      false
                    ],
                    "amount": 11
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "720p",
                      true
                    ],
                    "amount": 6
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "1080p",
                      false
                    ],
                    "amount": 13
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "1080p",
                      true
                    ],
                    "amount": 7
                  }
                ]
              },
              "per": {
                "seconds": "duration"
              },
              "notes": [
                {
                  "note": "The Chinese list has 12 credits for a second of viduq3-turbo at 720p, where this one has 11; and for viduq3-pro-fast 12 and 15, off-peak 6 and 8.",
                  "source": "pricing-cn"
                },
                {
                  "note": "ComfyUI and 302.AI show prices of the launch, 14, 30 and 32 credits for viduq3-pro and 12 for viduq3-turbo at 720p.",
                  "source": "comfyui"
                }
              ]
            },
            {
              "id": "start",
              "label": "Start",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "model": [
                  "viduq2-turbo",
                  "viduq2-pro",
                  "viduq2-pro-fast"
                ]
              },
              "table": {
                "by": [
                  "model",
                  "resolution",
                  "duration"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq2-turbo",
                      "540p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 6
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "720p",
                      1
                    ],
                    "amount": 8
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "720p",
                      {
                        "from": 2
                      }
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "1080p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 35
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "540p",
                      1
                    ],
                    "amount": 8
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "540p",
                      {
                        "from": 2
                      }
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "720p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 15
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "1080p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 55
                  },
                  {
                    "is": [
                      "viduq2-pro-fast",
                      "720p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 8,
                    "source": "comfyui",
                    "known": "reseller"
                  },
                  {
                    "is": [
                      "viduq2-pro-fast",
                      "1080p",
                      {
                        "from": 1
                      }
                    ],
                    "amount": 16,
                    "source": "comfyui",
                    "known": "reseller"
                  }
                ]
              },
              "notes": [
                {
                  "note": "The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.",
                  "source": "comfyui"
                },
                {
                  "note": "WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.",
                  "source": "wavespeed"
                },
                {
                  "note": "ShortAPI resells at prices that fit the same curves.",
                  "source": "shortapi"
                },
                {
                  "note": "Baidu's prices by the clip fit viduq2-turbo at 540p.",
                  "source": "baidu"
                }
              ]
            },
            {
              "id": "further-seconds",
              "label": "Further seconds",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "model": [
                  "viduq2-turbo",
                  "viduq2-pro",
                  "viduq2-pro-fast"
                ]
              },
              "cases": [
                {
                  "when": {
                    "any": [
                      {
                        "model": "viduq2-turbo",
                        "resolution": "720p"
                      },
                      {
                        "model": "viduq2-pro",
                        "resolution": "540p"
                      }
                    ]
                  },
                  "table": {
                    "by": [
                      "model"
                    ],
                    "rows": [
                      {
                        "is": [
                          "viduq2-turbo"
                        ],
                        "amount": 10
                      },
                      {
                        "is": [
                          "viduq2-pro"
                        ],
                        "amount": 5
                      }
                    ]
                  },
                  "per": {
                    "seconds": "duration",
                    "beyond": 2
                  }
                },
                {
                  "when": {
                    "any": [
                      {
                        "model": "viduq2-turbo",
                        "resolution": [
                          "540p",
                          "1080p"
                        ]
                      },
                      {
                        "model": "viduq2-pro",
                        "resolution": [
                          "720p",
                          "1080p"
                        ]
                      },
                      {
                        "model": "viduq2-pro-fast"
                      }
                    ]
                  },
                  "table": {
                    "by": [
                      "model",
                      "resolution"
                    ],
                    "rows": [
                      {
                        "is": [
                          "viduq2-turbo",
                          "540p"
                        ],
                        "amount": 2
                      },
                      {
                        "is": [
                          "viduq2-turbo",
                          "1080p"
                        ],
                        "amount": 10
                      },
                      {
                        "is": [
                          "viduq2-pro",
                          "720p"
                        ],
                        "amount": 10
                      },
                      {
                        "is": [
                          "viduq2-pro",
                          "1080p"
                        ],
                        "amount": 15
                      },
                      {
                        "is": [
                          "viduq2-pro-fast",
                          "720p"
                        ],
                        "amount": 2,
                        "source": "comfyui",
                        "known": "reseller"
                      },
                      {
                        "is": [
                          "viduq2-pro-fast",
                          "1080p"
                        ],
                        "amount": 4,
                        "source": "comfyui",
                        "known": "reseller"
                      }
                    ]
                  },
                  "per": {
                    "seconds": "duration",
                    "beyond": 1
                  }
                }
              ],
              "notes": [
                {
                  "note": "The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.",
                  "source": "comfyui"
                },
                {
                  "note": "WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.",
                  "source": "wavespeed"
                },
                {
                  "note": "ShortAPI resells at prices that fit the same curves.",
                  "source": "shortapi"
                },
                {
                  "note": "Baidu's prices by the clip fit viduq2-turbo at 540p.",
                  "source": "baidu"
                }
              ]
            },
            {
              "id": "clip",
              "label": "Clip",
              "source": "pricing",
              "known": "transcribed",
              "when": {
                "model": [
                  "viduq1",
                  "viduq1-classic",
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "table": {
                "by": [
                  "model",
                  "duration",
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      [
                        "viduq1",
                        "viduq1-classic"
                      ],
                      5,
                      "1080p"
                    ],
                    "amount": 80
                  },
                  {
                    "is": [
                      "vidu2.0",
                      4,
                      "360p"
                    ],
                    "amount": 20
                  },
                  {
                    "is": [
                      "vidu2.0",
                      4,
                      "720p"
                    ],
                    "amount": 40
                  },
                  {
                    "is": [
                      "vidu2.0",
                      4,
                      "1080p"
                    ],
                    "amount": 100
                  },
                  {
                    "is": [
                      "vidu2.0",
                      8,
                      "720p"
                    ],
                    "amount": 100
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "360p"
                    ],
                    "amount": 40,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "720p"
                    ],
                    "amount": 100,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "1080p"
                    ],
                    "amount": 200,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      8,
                      "720p"
                    ],
                    "amount": 200,
                    "source": "pricing-cn",
                    "known": "other-region"
                  }
                ]
              }
            },
            {
              "id": "off-peak",
              "label": "Off-peak discount",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "off_peak": true,
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
              "share": {
                "times": -0.5,
                "of": [
                  "start",
                  "further-seconds",
                  "clip"
                ]
              }
            },
            {
              "id": "off-peak-rounding",
              "label": "Rounding of half the price",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "off_peak": true,
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
              "round": {
                "to": 1,
                "mode": "up",
                "of": [
                  "start",
                  "further-seconds",
                  "clip",
                  "off-peak"
                ]
              }
            },
            {
              "id": "sound",
              "label": "Sound",
              "source": "pricing",
              "known": "transcribed",
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
              "unsaid": {
                "because": "The surcharge for sound is stated for image and reference video; whether video between two pictures takes it is not said.",
                "low": {
                  "flat": 0
                },
                "high": {
                  "flat": 15
                }
              }
            },
            {
              "id": "prompt-writing",
              "label": "Prompt written by Vidu",
              "source": "start-end",
              "known": "first-party",
              "when": {
                "is_rec": true
              },
              "flat": 10
            },
            {
              "id": "surcharges-off-peak",
              "label": "Off-peak discount on surcharges",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "off_peak": true
              },
              "unsaid": {
                "because": "No page says whether off-peak halves the surcharges, too.",
                "low": {
                  "share": {
                    "times": -0.5,
                    "of": [
                      "sound",
                      "prompt-writing"
                    ]
                  }
                },
                "high": {
                  "flat": 0
                }
              }
            }
          ],
          "examples": [
            {
              "label": "viduq2-pro, 5 s, 1080p",
              "job": {
                "model": "viduq2-pro",
                "images": [
                  "https://example.test/a.png",
                  "https://example.test/b.png"
                ],
                "prompt": "It opens",
                "duration": 5,
                "resolution": "1080p",
                "movement_amplitude": "auto",
                "off_peak": false
              },
              "cost": 115,
              "source": "pricing-cn"
            },
            {
              "label": "viduq2-pro, 5 s, 1080p, off-peak",
              "job": {
                "model": "viduq2-pro",
                "images": [
                  "https://example.test/a.png",
                  "https://example.test/b.png"
                ],
                "prompt": "It opens",
                "duration": 5,
                "resolution": "1080p",
                "movement_amplitude": "auto",
                "off_peak": true
              },
              "cost": 58,
              "source": "pricing-cn"
            },
            {
              "label": "viduq1, 5 s, 1080p",
              "job": {
                "model": "viduq1",
                "images": [
                  "https://example.test/a.png",
                  "https://example.test/b.png"
                ],
                "duration": 5,
                "resolution": "1080p"
              },
              "cost": 80,
              "source": "pricing-cn"
            },
            {
              "label": "viduq1, 5 s, 1080p, off-peak",
              "job": {
                "model": "viduq1",
                "images": [
                  "https://example.test/a.png",
                  "https://example.test/b.png"
                ],
                "duration": 5,
                "resolution": "1080p",
                "off_peak": true
              },
              "cost": 40,
              "source": "pricing-cn"
            },
            {
              "label": "viduq3-pro, 5 s, 1080p",
              "job": {
                "model": "viduq3-pro",
                "images": [
                  "https://example.test/a.png",
                  "https://example.test/b.png"
                ],
                "duration": 5,
                "resolution": "1080p",
                "audio": false
              },
              "cost": 120,
              "source": "pricing"
            }
          ]
        },
        "reference2video": {
          "items": [
            {
              "id": "video",
              "label": "Video",
              "source": "pricing",
              "known": "transcribed",
              "when": {
                "model": [
                  "viduq3-turbo",
                  "viduq3",
                  "viduq3-mix"
                ]
              },
              "table": {
                "by": [
                  "model",
                  "resolution",
                  "off_peak"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq3-turbo",
                      "540p",
                      false
                    ],
                    "amount": 4
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "540p",
                      true
                    ],
                    "amount": 2
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "720p",
                      false
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "720p",
                      true
                    ],
                    "amount": 5
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "1080p",
                      false
                    ],
                    "amount": 13
                  },
                  {
                    "is": [
                      "viduq3-turbo",
                      "1080p",
                      true
                    ],
                    "amount": 7
                  },
                  {
                    "is": [
                      "viduq3",
                      "540p",
                      false
                    ],
                    "amount": 7
                  },
                  {
                    "is": [
                      "viduq3",
                      "540p",
                      true
                    ],
                    "amount": 4
                  },
                  {
                    "is": [
                      "viduq3",
                      "720p",
                      false
                    ],
                    "amount": 12
                  },
                  {
                    "is": [
                      "viduq3",
                      "720p",
                      true
                    ],
                    "amount": 6
                  },
                  {
                    "is": [
                      "viduq3",
                      "1080p",
                      false
                    ],
                    "amount": 15
                  },
                  {
                    "is": [
                      "viduq3",
                      "1080p",
                      true
                    ],
                    "amount": 7
                  },
                  {
                    "is": [
                      "viduq3-mix",
                      "720p",
                      false
                    ],
                    "amount": 24
                  },
                  {
                    "is": [
                      "viduq3-mix",
                      "1080p",
                      false
                    ],
                    "amount": 29
                  }
                ]
              },
              "per": {
                "seconds": "duration"
              }
            },
            {
              "id": "start",
              "label": "First second",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "model": "viduq2"
              },
              "table": {
                "by": [
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      "540p"
                    ],
                    "amount": 15
                  },
                  {
                    "is": [
                      "720p"
                    ],
                    "amount": 25
                  },
                  {
                    "is": [
                      "1080p"
                    ],
                    "amount": 75
                  }
                ]
              },
              "notes": [
                {
                  "note": "The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.",
                  "source": "comfyui"
                },
                {
                  "note": "WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.",
                  "source": "wavespeed"
                }
              ]
            },
            {
              "id": "further-seconds",
              "label": "Further seconds",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "model": "viduq2"
              },
              "table": {
                "by": [
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      "540p"
                    ],
                    "amount": 5
                  },
                  {
                    "is": [
                      "720p"
                    ],
                    "amount": 5
                  },
                  {
                    "is": [
                      "1080p"
                    ],
                    "amount": 10
                  }
                ]
              },
              "per": {
                "seconds": "duration",
                "beyond": 1
              },
              "notes": [
                {
                  "note": "The list was copied when a clip had at most 8 seconds; that the 9th and 10th cost as much as the others is how ComfyUI reads it.",
                  "source": "comfyui"
                },
                {
                  "note": "WaveSpeed jumps at 9 and 10 seconds of viduq2-turbo at 540p, to the price of 40 and 60 credits.",
                  "source": "wavespeed"
                }
              ]
            },
            {
              "id": "clip",
              "label": "Clip",
              "source": "pricing",
              "known": "transcribed",
              "when": {
                "model": [
                  "viduq1",
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "table": {
                "by": [
                  "model",
                  "duration",
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq1",
                      5,
                      "1080p"
                    ],
                    "amount": 80
                  },
                  {
                    "is": [
                      "vidu2.0",
                      4,
                      [
                        "360p",
                        "720p"
                      ]
                    ],
                    "amount": 80
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "360p"
                    ],
                    "amount": 80,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "720p"
                    ],
                    "amount": 200,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      4,
                      "1080p"
                    ],
                    "amount": 400,
                    "source": "pricing-cn",
                    "known": "other-region"
                  },
                  {
                    "is": [
                      "vidu1.5",
                      8,
                      "720p"
                    ],
                    "amount": 400,
                    "source": "pricing-cn",
                    "known": "other-region"
                  }
                ]
              }
            },
            {
              "id": "off-peak",
              "label": "Off-peak discount",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "off_peak": true,
                "model": [
                  "viduq2",
                  "viduq1",
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "share": {
                "times": -0.5,
                "of": [
                  "start",
                  "further-seconds",
                  "clip"
                ]
              }
            },
            {
              "id": "off-peak-rounding",
              "label": "Rounding of half the price",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "off_peak": true,
                "model": [
                  "viduq2",
                  "viduq1",
                  "vidu2.0",
                  "vidu1.5"
                ]
              },
              "round": {
                "to": 1,
                "mode": "up",
                "of": [
                  "start",
                  "further-seconds",
                  "clip",
                  "off-peak"
                ]
              }
            },
            {
              "id": "unpublished",
              "label": "Video by viduq2-pro",
              "source": "pricing",
              "known": "transcribed",
              "when": {
                "model": "viduq2-pro"
              },
              "flat": {
                "parameter": "creditsPerJob"
              }
            },
            {
              "id": "sound",
              "label": "Sound",
              "source": "pricing",
              "known": "transcribed",
              "when": {
                "audio": true
              },
              "cases": [
                {
                  "when": {
                    "model": "viduq2"
                  },
                  "flat": 15
                },
                {
                  "when": {
                    "model": [
                      "viduq1",
                      "vidu2.0",
                      "vidu1.5"
                    ]
                  },
                  "unsaid": {
                    "because": "The surcharge for sound is stated for Q2 models; whether models before them take it is not said.",
                    "low": {
                      "flat": 0
                    },
                    "high": {
                      "flat": 15
                    }
                  }
                }
              ]
            },
            {
              "id": "surcharges-off-peak",
              "label": "Off-peak discount on surcharges",
              "source": "pricing-cn",
              "known": "other-region",
              "when": {
                "off_peak": true
              },
              "unsaid": {
                "because": "No page says whether off-peak halves the surcharges, too.",
                "low": {
                  "share": {
                    "times": -0.5,
                    "of": [
                      "sound"
                    ]
                  }
                },
                "high": {
                  "flat": 0
                }
              }
            }
          ],
          "examples": [
            {
              "label": "viduq2, 5 s, 540p",
              "job": {
                "model": "viduq2",
                "images": [
                  "https://example.test/a.png",
                  "https://example.test/b.png",
                  "https://example.test/c.png"
                ],
                "prompt": "They meet",
                "duration": 5,
                "aspect_ratio": "3:4",
                "resolution": "540p",
                "off_peak": false
              },
              "cost": 35,
              "source": "pricing-cn"
            },
            {
              "label": "viduq2, 5 s, 540p, off-peak",
              "job": {
                "model": "viduq2",
                "images": [
                  "https://example.test/a.png",
                  "https://example.test/b.png",
                  "https://example.test/c.png"
                ],
                "prompt": "They meet",
                "duration": 5,
                "aspect_ratio": "3:4",
                "resolution": "540p",
                "off_peak": true
              },
              "cost": 18,
              "source": "pricing-cn"
            },
            {
              "label": "viduq3-turbo with two subjects, 6 s, 720p, sound",
              "job": {
                "model": "viduq3-turbo",
                "subjects": [
                  {
                    "name": "Mara",
                    "images": [
                      "https://example.test/a.png",
                      "https://example.test/b.png"
                    ],
                    "voice_id": "anna"
                  },
                  {
                    "name": "Drone",
                    "images": [
                      "https://example.test/c.png"
                    ]
                  }
                ],
                "prompt": "@Mara waves to @Drone",
                "duration": 6,
                "resolution": "720p",
                "audio": true,
                "audio_type": "all"
              },
              "cost": 60,
              "source": "pricing"
            },
            {
              "label": "viduq3-mix, 5 s, 720p",
              "job": {
                "model": "viduq3-mix",
                "images": [
                  "https://example.test/a.png",
                  "https://example.test/b.png",
                  "https://example.test/c.png"
                ],
                "prompt": "They meet",
                "duration": 5,
                "resolution": "720p",
                "off_peak": false
              },
              "cost": 120,
              "source": "pricing"
            }
          ]
        },
        "reference2image": {
          "items": [
            {
              "id": "picture",
              "label": "Picture",
              "source": "pricing",
              "known": "transcribed",
              "table": {
                "by": [
                  "model",
                  "images",
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq2",
                      {
                        "set": false
                      },
                      "1080p"
                    ],
                    "amount": 6
                  },
                  {
                    "is": [
                      "viduq2",
                      {
                        "set": false
                      },
                      "2K"
                    ],
                    "amount": 8
                  },
                  {
                    "is": [
                      "viduq2",
                      {
                        "set": false
                      },
                      "4K"
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq2",
                      {
                        "from": 1,
                        "to": 3
                      },
                      "1080p"
                    ],
                    "amount": 8
                  },
                  {
                    "is": [
                      "viduq2",
                      {
                        "from": 1,
                        "to": 3
                      },
                      "2K"
                    ],
                    "amount": 12
                  },
                  {
                    "is": [
                      "viduq2",
                      {
                        "from": 1,
                        "to": 3
                      },
                      "4K"
                    ],
                    "amount": 20
                  },
                  {
                    "is": [
                      "viduq2",
                      {
                        "from": 4,
                        "to": 7
                      },
                      "1080p"
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq2",
                      {
                        "from": 4,
                        "to": 7
                      },
                      "2K"
                    ],
                    "amount": 16
                  },
                  {
                    "is": [
                      "viduq2",
                      {
                        "from": 4,
                        "to": 7
                      },
                      "4K"
                    ],
                    "amount": 30
                  },
                  {
                    "is": [
                      "viduq1",
                      {
                        "from": 1,
                        "to": 7
                      },
                      "1080p"
                    ],
                    "amount": 20
                  }
                ]
              }
            }
          ],
          "examples": [
            {
              "label": "viduq2, 4 reference pictures, 4K",
              "job": {
                "model": "viduq2",
                "prompt": "A fox",
                "images": [
                  "https://example.test/a.png",
                  "https://example.test/b.png",
                  "https://example.test/c.png",
                  "https://example.test/d.png"
                ],
                "resolution": "4K"
              },
              "cost": 30,
              "source": "pricing"
            },
            {
              "label": "viduq2, words alone",
              "job": {
                "model": "viduq2",
                "prompt": "A fox"
              },
              "cost": 6,
              "source": "pricing"
            }
          ]
        },
        "multiframe": {
          "items": [
            {
              "id": "starts",
              "label": "First second of each segment",
              "source": "302-ai",
              "known": "reseller",
              "table": {
                "by": [
                  "model",
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq2-turbo",
                      "540p"
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "720p"
                    ],
                    "amount": 15
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "1080p"
                    ],
                    "amount": 40
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "540p"
                    ],
                    "amount": 15
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "720p"
                    ],
                    "amount": 30
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "1080p"
                    ],
                    "amount": 60
                  }
                ]
              },
              "per": {
                "entries": "image_settings",
                "unit": "segment"
              }
            },
            {
              "id": "seconds",
              "label": "Seconds of the segments",
              "source": "302-ai",
              "known": "reseller",
              "unsaid": {
                "because": "A segment may be charged like an extension, its first second being in its start, or, as ComfyUI does, for every second beside the start.",
                "low": {
                  "table": {
                    "by": [
                      "model",
                      "resolution"
                    ],
                    "rows": [
                      {
                        "is": [
                          "viduq2-turbo",
                          "540p"
                        ],
                        "amount": 2
                      },
                      {
                        "is": [
                          "viduq2-turbo",
                          "720p"
                        ],
                        "amount": 5
                      },
                      {
                        "is": [
                          "viduq2-turbo",
                          "1080p"
                        ],
                        "amount": 10
                      },
                      {
                        "is": [
                          "viduq2-pro",
                          "540p"
                        ],
                        "amount": 5
                      },
                      {
                        "is": [
                          "viduq2-pro",
                          "720p"
                        ],
                        "amount": 10
                      },
                      {
                        "is": [
                          "viduq2-pro",
                          "1080p"
                        ],
                        "amount": 15
                      }
                    ]
                  },
                  "per": {
                    "sum": "image_settings",
                    "of": "duration",
                    "otherwise": 5,
                    "beyond": 1,
                    "unit": "second"
                  }
                },
                "high": {
                  "table": {
                    "by": [
                      "model",
                      "resolution"
                    ],
                    "rows": [
                      {
                        "is": [
                          "viduq2-turbo",
                          "540p"
                        ],
                        "amount": 2
                      },
                      {
                        "is": [
                          "viduq2-turbo",
                          "720p"
                        ],
                        "amount": 5
                      },
                      {
                        "is": [
                          "viduq2-turbo",
                          "1080p"
                        ],
                        "amount": 10
                      },
                      {
                        "is": [
                          "viduq2-pro",
                          "540p"
                        ],
                        "amount": 5
                      },
                      {
                        "is": [
                          "viduq2-pro",
                          "720p"
                        ],
                        "amount": 10
                      },
                      {
                        "is": [
                          "viduq2-pro",
                          "1080p"
                        ],
                        "amount": 15
                      }
                    ]
                  },
                  "per": {
                    "sum": "image_settings",
                    "of": "duration",
                    "otherwise": 5,
                    "unit": "second"
                  }
                }
              },
              "notes": [
                {
                  "note": "ComfyUI charges the start of each segment and every second of all.",
                  "source": "comfyui"
                }
              ]
            }
          ],
          "examples": [
            {
              "label": "viduq2-turbo, 3 segments of 5 s, 1080p: 240 like three extensions, 270 as ComfyUI charges",
              "job": {
                "model": "viduq2-turbo",
                "start_image": "https://example.test/s.png",
                "image_settings": [
                  {
                    "prompt": "On",
                    "key_image": "https://example.test/a.png",
                    "duration": 5
                  },
                  {
                    "prompt": "On",
                    "key_image": "https://example.test/b.png",
                    "duration": 5
                  },
                  {
                    "prompt": "On",
                    "key_image": "https://example.test/c.png",
                    "duration": 5
                  }
                ],
                "resolution": "1080p"
              },
              "cost": {
                "low": 240,
                "high": 270
              },
              "source": "comfyui"
            }
          ]
        },
        "extend": {
          "items": [
            {
              "id": "start",
              "label": "First second",
              "source": "302-ai",
              "known": "reseller",
              "table": {
                "by": [
                  "model",
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq2-turbo",
                      "540p"
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "720p"
                    ],
                    "amount": 15
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "1080p"
                    ],
                    "amount": 40
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "540p"
                    ],
                    "amount": 15
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "720p"
                    ],
                    "amount": 30
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "1080p"
                    ],
                    "amount": 60
                  }
                ]
              },
              "notes": [
                {
                  "note": "ComfyUI charges the same at 720p and 1080p.",
                  "source": "comfyui"
                }
              ]
            },
            {
              "id": "further-seconds",
              "label": "Further seconds",
              "source": "302-ai",
              "known": "reseller",
              "table": {
                "by": [
                  "model",
                  "resolution"
                ],
                "rows": [
                  {
                    "is": [
                      "viduq2-turbo",
                      "540p"
                    ],
                    "amount": 2
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "720p"
                    ],
                    "amount": 5
                  },
                  {
                    "is": [
                      "viduq2-turbo",
                      "1080p"
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "540p"
                    ],
                    "amount": 5
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "720p"
                    ],
                    "amount": 10
                  },
                  {
                    "is": [
                      "viduq2-pro",
                      "1080p"
                    ],
                    "amount": 15
                  }
                ]
              },
              "per": {
                "seconds": "duration",
                "beyond": 1
              },
              "notes": [
                {
                  "note": "ComfyUI charges the same at 720p and 1080p.",
                  "source": "comfyui"
                }
              ]
            }
          ],
          "examples": [
            {
              "label": "viduq2-turbo, 1 s, 540p",
              "job": {
                "model": "viduq2-turbo",
                "video_url": "https://example.test/a.mp4",
                "duration": 1,
                "resolution": "540p"
              },
              "cost": 10,
              "source": "302-ai"
            },
            {
              "label": "viduq2-pro, 7 s, 1080p",
              "job": {
                "model": "viduq2-pro",
                "video_url": "https://example.test/a.mp4",
                "duration": 7,
                "resolution": "1080p"
              },
              "cost": 150,
              "source": "302-ai"
            }
          ]
        },
        "audio-tts": {
          "items": [
            {
              "id": "speech",
              "label": "Speech",
              "source": "pricing-cn",
              "known": "other-region",
              "unsaid": {
                "because": "The list says 10 credits for 500 characters, and neither whether 500 that are begun count whole nor how Chinese characters count.",
                "low": {
                  "rate": 10,
                  "per": {
                    "characters": "text",
                    "by": 500
                  }
                },
                "high": {
                  "rate": 10,
                  "per": {
                    "characters": "text",
                    "by": 500,
                    "round": "up"
                  }
                }
              }
            }
          ],
          "examples": [
            {
              "label": "500 characters",
              "job": {
                "text": "Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.",
                "voice_setting_voice_id": "anna"
              },
              "cost": 10,
              "source": "pricing-cn"
            },
            {
              "label": "1,200 characters: 24 by the character, 30 by the 500",
              "job": {
                "text": "Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.Fifty characters of a text that nobody ever reads.",
                "voice_setting_voice_id": "anna"
              },
              "cost": {
                "low": 24,
                "high": 30
              },
              "source": "pricing-cn"
            }
          ]
        },
        "audio-clone": {
          "items": [
            {
              "id": "clone",
              "label": "Clone",
              "source": "clone",
              "known": "first-party",
              "flat": {
                "parameter": "creditsPerJob"
              }
            },
            {
              "id": "speech",
              "label": "Speech",
              "source": "pricing-cn",
              "known": "other-region",
              "unsaid": {
                "because": "The list says 10 credits for 500 characters, and neither whether 500 that are begun count whole nor how Chinese characters count.",
                "low": {
                  "rate": 10,
                  "per": {
                    "characters": "text",
                    "by": 500
                  }
                },
                "high": {
                  "rate": 10,
                  "per": {
                    "characters": "text",
                    "by": 500,
                    "round": "up"
                  }
                }
              }
            }
          ],
          "examples": [
            {
              "label": "A preview of 10 characters, and a clone that costs 5",
              "job": {
                "audio_url": "https://example.test/a.mp3",
                "voice_id": "anna-2026",
                "text": "Like this."
              },
              "assume": {
                "creditsPerJob": 5
              },
              "cost": {
                "low": 5.2,
                "high": 15
              },
              "source": "clone"
            }
          ]
        },
        "lip-sync": {
          "items": [
            {
              "id": "job",
              "label": "Lip sync",
              "source": "pricing",
              "known": "transcribed",
              "flat": {
                "parameter": "creditsPerJob"
              }
            }
          ],
          "examples": []
        },
        "text2audio": {
          "items": [
            {
              "id": "job",
              "label": "Sound",
              "source": "pricing",
              "known": "transcribed",
              "flat": {
                "parameter": "creditsPerJob"
              }
            }
          ],
          "examples": []
        },
        "timing2audio": {
          "items": [
            {
              "id": "job",
              "label": "Sound",
              "source": "pricing",
              "known": "transcribed",
              "flat": {
                "parameter": "creditsPerJob"
              }
            }
          ],
          "examples": [
            {
              "label": "Three sounds in 10 s, at a rate of your own",
              "job": {
                "model": "audio1.0",
                "duration": 10,
                "timing_prompts": [
                  {
                    "from": 0,
                    "to": 3,
                    "prompt": "Rain"
                  },
                  {
                    "from": 3,
                    "to": 6,
                    "prompt": "Thunder"
                  },
                  {
                    "from": 5,
                    "to": 9.5,
                    "prompt": "Birds"
                  }
                ],
                "seed": 1
              },
              "assume": {
                "creditsPerJob": 12
              },
              "cost": 12,
              "source": "pricing"
            }
          ]
        },
        "upscale": {
          "items": [
            {
              "id": "job",
              "label": "Upscaling",
              "source": "pricing",
              "known": "transcribed",
              "flat": {
                "parameter": "creditsPerJob"
              }
            }
          ],
          "examples": []
        },
        "template": {
          "items": [
            {
              "id": "job",
              "label": "Video",
              "source": "pricing",
              "known": "transcribed",
              "flat": {
                "parameter": "creditsPerJob"
              }
            }
          ],
          "examples": []
        },
        "trending-replicate": {
          "items": [
            {
              "id": "job",
              "label": "Video",
              "source": "pricing",
              "known": "transcribed",
              "flat": {
                "parameter": "creditsPerJob"
              }
            }
          ],
          "examples": []
        },
        "ad-one-click": {
          "items": [
            {
              "id": "job",
              "label": "Film",
              "source": "pricing",
              "known": "transcribed",
              "flat": {
                "parameter": "creditsPerJob"
              }
            }
          ],
          "examples": []
        },
        "one-click-mv": {
          "items": [
            {
              "id": "job",
              "label": "Music video",
              "source": "pricing",
              "known": "transcribed",
              "flat": {
                "parameter": "creditsPerJob"
              }
            },
            {
              "id": "lip-sync",
              "label": "Lip sync",
              "source": "music-video",
              "known": "first-party",
              "when": {
                "lip_sync": true
              },
              "rate": 4,
              "per": {
                "seconds": "durationSeconds"
              }
            }
          ],
          "examples": [
            {
              "label": "30 s with lips that sing along, beside a video that costs 100",
              "job": {
                "images": [
                  "https://example.test/a.png"
                ],
                "audio_url": "https://example.test/a.mp3",
                "lip_sync": true,
                "durationSeconds": 30
              },
              "assume": {
                "creditsPerJob": 100
              },
              "cost": 220,
              "source": "music-video"
            }
          ]
        }
      }
    }
  },
  {
    "provider": "wayinvideo",
    "sha256": "4ae7ffa90674f4a145cbdf4b9b4d695f6c85ecf6d172b79cc3952345910c3e84",
    "card": {
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
      },
      "tasks": {
        "clip": {
          "items": [
            {
              "id": "clipping",
              "label": "Clipping",
              "source": "pricing",
              "known": "first-party",
              "unsaid": {
                "because": "The page does not say whether a started minute is billed whole.",
                "low": {
                  "rate": {
                    "parameter": "unitsPerMinute"
                  },
                  "per": {
                    "minutes": "durationSeconds"
                  }
                },
                "high": {
                  "rate": {
                    "parameter": "unitsPerMinute"
                  },
                  "per": {
                    "minutes": "durationSeconds",
                    "round": "up"
                  }
                }
              },
              "notes": [
                {
                  "note": "Express mode halves the charge, with the Enterprise plan only. It counts where the config's `plans` says that you have it.",
                  "source": "clipping"
                }
              ]
            },
            {
              "id": "express-mode",
              "label": "Express mode",
              "source": "clipping",
              "known": "first-party",
              "when": {
                "enable_express_mode": true,
                "plan": "enterprise"
              },
              "share": {
                "times": -0.5,
                "of": [
                  "clipping"
                ]
              }
            }
          ],
          "examples": [
            {
              "label": "10 minutes at 2 units a minute",
              "job": {
                "durationSeconds": 600
              },
              "assume": {
                "unitsPerMinute": 2
              },
              "cost": 20,
              "source": "pricing"
            },
            {
              "label": "the length of the video counts, not what is made of it",
              "job": {
                "durationSeconds": 600,
                "limit": 3,
                "enable_export": true,
                "resolution": "UHD_4K"
              },
              "assume": {
                "unitsPerMinute": 2
              },
              "cost": 20,
              "source": "pricing"
            },
            {
              "label": "a started minute, by both readings",
              "job": {
                "durationSeconds": 90
              },
              "assume": {
                "unitsPerMinute": 2
              },
              "cost": {
                "low": 3,
                "high": 4
              },
              "source": "pricing"
            },
            {
              "label": "express mode with the Enterprise plan",
              "plan": "enterprise",
              "job": {
                "durationSeconds": 600,
                "enable_express_mode": true
              },
              "assume": {
                "unitsPerMinute": 2
              },
              "cost": 10,
              "source": "clipping"
            },
            {
              "label": "express mode without it halves nothing",
              "job": {
                "durationSeconds": 600,
                "enable_express_mode": true
              },
              "assume": {
                "unitsPerMinute": 2
              },
              "cost": 20,
              "source": "clipping"
            }
          ]
        },
        "find-moments": {
          "items": [
            {
              "id": "finding",
              "label": "Finding moments",
              "source": "pricing",
              "known": "first-party",
              "unsaid": {
                "because": "The page does not say whether a started minute is billed whole.",
                "low": {
                  "rate": {
                    "parameter": "unitsPerMinute"
                  },
                  "per": {
                    "minutes": "durationSeconds"
                  }
                },
                "high": {
                  "rate": {
                    "parameter": "unitsPerMinute"
                  },
                  "per": {
                    "minutes": "durationSeconds",
                    "round": "up"
                  }
                }
              }
            }
          ],
          "examples": [
            {
              "label": "10 minutes at 1 to 2 units a minute",
              "job": {
                "durationSeconds": 600
              },
              "assume": {
                "unitsPerMinute": {
                  "low": 1,
                  "high": 2
                }
              },
              "cost": {
                "low": 10,
                "high": 20
              },
              "source": "pricing"
            }
          ]
        },
        "summary": {
          "items": [
            {
              "id": "summarization",
              "label": "Summarization",
              "source": "pricing",
              "known": "first-party",
              "unsaid": {
                "because": "The page does not say whether a started minute is billed whole.",
                "low": {
                  "rate": {
                    "parameter": "unitsPerMinute"
                  },
                  "per": {
                    "minutes": "durationSeconds"
                  }
                },
                "high": {
                  "rate": {
                    "parameter": "unitsPerMinute"
                  },
                  "per": {
                    "minutes": "durationSeconds",
                    "round": "up"
                  }
                }
              }
            }
          ],
          "examples": [
            {
              "label": "1 minute at half a unit a minute",
              "job": {
                "durationSeconds": 60
              },
              "assume": {
                "unitsPerMinute": 0.5
              },
              "cost": 0.5,
              "source": "pricing"
            }
          ]
        },
        "transcript": {
          "items": [
            {
              "id": "transcription",
              "label": "Transcription",
              "source": "pricing",
              "known": "first-party",
              "unsaid": {
                "because": "The page does not say whether a started minute is billed whole.",
                "low": {
                  "rate": {
                    "parameter": "unitsPerMinute"
                  },
                  "per": {
                    "minutes": "durationSeconds"
                  }
                },
                "high": {
                  "rate": {
                    "parameter": "unitsPerMinute"
                  },
                  "per": {
                    "minutes": "durationSeconds",
                    "round": "up"
                  }
                }
              }
            }
          ],
          "examples": [
            {
              "label": "10 to 12 minutes at half a unit a minute",
              "job": {
                "durationSeconds": {
                  "low": 600,
                  "high": 720
                }
              },
              "assume": {
                "unitsPerMinute": 0.5
              },
              "cost": {
                "low": 5,
                "high": 6
              },
              "source": "pricing"
            }
          ]
        },
        "export": {
          "items": [
            {
              "id": "export",
              "label": "Export",
              "source": "clips-export",
              "known": "first-party",
              "flat": {
                "parameter": "unitsPerJob"
              }
            }
          ],
          "examples": [
            {
              "label": "a price of 0 is a price",
              "job": {
                "project_id": "proj_1"
              },
              "assume": {
                "unitsPerJob": 0
              },
              "cost": 0,
              "source": "clips-export"
            }
          ]
        }
      }
    }
  }
];
