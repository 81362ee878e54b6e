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
  }
];
